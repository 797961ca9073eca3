package dev.copydesk.analysis.time;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** How often: "every day", "each Monday", "twice a week", "Fridays", "daily". */
final class SetForms implements Match.Grammar {
  private static final Map<String, Unit> ADVERBS =
      Map.of(
          "hourly", Unit.HOUR,
          "daily", Unit.DAY,
          "nightly", Unit.DAY,
          "weekly", Unit.WEEK,
          "monthly", Unit.MONTH,
          "yearly", Unit.YEAR,
          "annually", Unit.YEAR);

  @Override
  public Optional<Match> at(Tokens t, int i) {
    if (t.isAny(i, "every", "each")) {
      return every(t, i);
    }
    Unit adverb = ADVERBS.get(t.lower(i));
    if (adverb != null) {
      boolean verb = t.word(i + 1).kind() == Word.Kind.MARK && !t.isHyphen(i + 1) && !t.isName(i);
      return verb || t.is(i, "annually")
          ? Optional.of(Match.set(i, i + 1, adverb.precision(), adverb.length("1")))
          : Optional.empty();
    }
    if (t.sense(i).weekday() > 0 && t.sense(i).plural() && t.isCapital(i)) {
      return Optional.of(Match.set(i, i + 1, ChronoUnit.DAYS, "XXXX-WXX-" + t.sense(i).weekday()));
    }
    if (t.isAny(i, "weekends", "weekdays")) {
      String value = t.is(i, "weekends") ? "XXXX-WXX-WE" : "XXXX-WXX";
      return Optional.of(Match.set(i, i + 1, ChronoUnit.DAYS, value));
    }
    return times(t, i);
  }

  private static Optional<Match> every(Tokens t, int i) {
    int next = t.is(i + 1, "other") || t.is(i + 1, "single") || t.is(i + 1, "few") ? i + 2 : i + 1;
    String amount = t.is(i + 1, "other") ? "2" : t.is(i + 1, "few") ? "X" : "1";
    Sense sense = t.sense(next);
    if (sense.weekday() > 0 && t.isCapital(next)) {
      Match day = Match.set(i, next + 1, ChronoUnit.DAYS, "XXXX-WXX-" + sense.weekday());
      String part = t.sense(next + 1).part();
      return Optional.of(
          part.isEmpty()
              ? day
              : Match.set(
                  i, next + 2, ChronoUnit.HALF_DAYS, "XXXX-WXX-" + sense.weekday() + "T" + part));
    }
    if (sense.month() > 0 && t.isCapital(next)) {
      return Optional.of(
          Match.set(i, next + 1, ChronoUnit.MONTHS, "XXXX-" + Timex.two(sense.month())));
    }
    if (!sense.season().isEmpty()) {
      return Optional.of(Match.set(i, next + 1, ChronoUnit.MONTHS, "XXXX-" + sense.season()));
    }
    if (!sense.part().isEmpty()) {
      return Optional.of(
          Match.set(i, next + 1, ChronoUnit.HALF_DAYS, "XXXX-XX-XXT" + sense.part()));
    }
    if (t.isUnit(next)) {
      Unit unit = sense.unit().orElseThrow();
      return Optional.of(Match.set(i, next + 1, unit.precision(), unit.length(amount)));
    }
    return Quantity.at(t, next)
        .filter(q -> t.isUnit(q.end()) && !q.article())
        .map(q -> unit(t, i, q));
  }

  private static Match unit(Tokens t, int first, Quantity quantity) {
    Unit unit = t.sense(quantity.end()).unit().orElseThrow();
    String amount = quantity.amount().contains(".") ? "X" : quantity.amount();
    return Match.set(first, quantity.end() + 1, unit.precision(), unit.length(amount));
  }

  /** "once a week", "three times a day". */
  private static Optional<Match> times(Tokens t, int i) {
    boolean adverb = t.isAny(i, "once", "twice");
    int next = adverb ? i + 1 : i + 2;
    boolean count =
        adverb || t.is(i + 1, "times") && (t.sense(i).number() > 0 || t.sense(i).vague());
    boolean per = t.isAny(next, "a", "an") || t.isAny(next, "every", "each") || t.is(next, "per");
    if (!count || !per || !t.isUnit(next + 1) || t.sense(next + 1).plural()) {
      return Optional.empty();
    }
    Unit unit = t.sense(next + 1).unit().orElseThrow();
    return Optional.of(
        new Match(
            i,
            next + 2,
            TimeExpression.Type.SET,
            Form.SET,
            unit.precision(),
            CalendarParts.NONE,
            Meaning.fixed(unit.length("1"))));
  }
}
