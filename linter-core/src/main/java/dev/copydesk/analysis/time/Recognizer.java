package dev.copydesk.analysis.time;

import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the longest expression that begins with a word, with what stands around it. */
final class Recognizer {
  private static final Match.Grammar CALENDAR = new CalendarForms();
  private static final Match.Grammar CLOCK = new ClockForms();
  private static final Match.Grammar RELATIVE = new RelativeForms();
  private static final Match.Grammar PERIOD = new PeriodForms();
  private static final Match.Grammar DURATION = new DurationForms();
  private static final Match.Grammar SET = new SetForms();
  private static final Match.Grammar NAMES = new Names();
  private static final List<Match.Grammar> WITH_NUMBER =
      List.of(CALENDAR, new NumericForms(), CLOCK, PERIOD, DURATION, SET);
  private static final List<Match.Grammar> WITH_MONTH = List.of(CALENDAR, NAMES);
  private static final List<Match.Grammar> WITH_WEEKDAY = List.of(CALENDAR, RELATIVE, SET);
  private static final List<Match.Grammar> WITH_UNIT = List.of(DURATION, SET);
  private static final List<Match.Grammar> WITH_WORD =
      List.of(CALENDAR, CLOCK, RELATIVE, PERIOD, DURATION, SET, new VagueForms(), NAMES);
  private static final Set<String> PLACES = Set.of("beginning", "start", "end", "middle");
  private static final Set<String> STAGES = Set.of("early", "late", "earlier", "later", "mid");

  private Recognizer() {}

  /** The longest expression that begins with the word at {@code i}. */
  static Optional<Match> at(Tokens t, int i) {
    int inner = framed(t, i);
    if (inner > i) {
      Optional<Match> match = plain(t, inner).filter(m -> m.type() != TimeExpression.Type.SET);
      boolean date = match.filter(m -> isPoint(t, i, m)).isPresent();
      if (date) {
        return match.map(m -> extended(t, m).from(i));
      }
    }
    return plain(t, i).map(m -> extended(t, m));
  }

  private static boolean isPoint(Tokens t, int i, Match match) {
    boolean stage = STAGES.contains(t.lower(i));
    boolean earlier = t.isAny(i, "earlier", "later");
    return match.form() != Form.DURATION
        && match.form() != Form.VAGUE
        && !(earlier
            && match.form() != Form.RELATIVE
            && match.form() != Form.DEICTIC
            && match.form() != Form.ANAPHORIC)
        && !(stage && match.form() == Form.CLOCK);
  }

  /** Behind "early", "mid-", "the end of": words that belong to the date that follows. */
  private static int framed(Tokens t, int i) {
    if (STAGES.contains(t.lower(i))) {
      return t.isHyphen(i + 1) ? i + 2 : t.is(i + 1, "in") && t.is(i, "later") ? i : i + 1;
    }
    if (!t.is(i, "the")) {
      return i;
    }
    if (STAGES.contains(t.lower(i + 1)) && !t.isAny(i + 1, "earlier", "later")) {
      return t.isHyphen(i + 2) ? i + 3 : i + 2;
    }
    return PLACES.contains(t.lower(i + 1)) && t.is(i + 2, "of") ? i + 3 : i;
  }

  private static Optional<Match> plain(Tokens t, int i) {
    Match longest = null;
    for (Match.Grammar grammar : beginningWith(t, i)) {
      Match match = grammar.at(t, i).orElse(null);
      if (match != null && (longest == null || match.end() > longest.end())) {
        longest = match;
      }
    }
    return Optional.ofNullable(longest);
  }

  private static List<Match.Grammar> beginningWith(Tokens t, int i) {
    Sense sense = t.sense(i);
    if (t.isNumber(i)) {
      return WITH_NUMBER;
    }
    if (sense.month() > 0) {
      return WITH_MONTH;
    }
    if (sense.weekday() > 0) {
      return WITH_WEEKDAY;
    }
    return sense.isUnit() && sense.ordinal() == 0 ? WITH_UNIT : WITH_WORD;
  }

  /** With the part of the day, or the time, that follows a day. */
  private static Match extended(Tokens t, Match match) {
    if (match.form() == Form.CLOCK) {
      return onDay(t, match);
    }
    boolean day =
        match.type() == TimeExpression.Type.DATE
            && match.precision() == ChronoUnit.DAYS
            && match.form() != Form.NAME
            && match.form() != Form.ANAPHORIC;
    if (!day) {
      return match;
    }
    int next = match.end();
    String part = t.sense(next).part();
    if (!part.isEmpty() && !part.equals("MI") && !t.isName(next)) {
      return match.time(next + 1, ChronoUnit.HALF_DAYS, match.meaning().at("T" + part));
    }
    int at = t.skipComma(next);
    boolean said = t.isAny(at, "at", "around") || t.isAny(at, "about", "by");
    Optional<ClockForms.Clock> clock = ClockForms.clock(t, said ? at + 1 : at);
    return clock
        .filter(c -> said || at == next || t.is(at - 1, ","))
        .map(c -> match.time(c.end(), ChronoUnit.MINUTES, match.meaning().at(c.value())))
        .orElse(match);
  }

  /** "5 p.m. on Friday", "8 a.m. tomorrow", "noon, March 3". */
  private static Match onDay(Tokens t, Match clock) {
    int next = t.skipComma(clock.end());
    int day = t.is(next, "on") ? next + 1 : next;
    Optional<Match> match =
        plain(t, day)
            .filter(m -> m.type() == TimeExpression.Type.DATE && m.precision() == ChronoUnit.DAYS)
            .filter(m -> m.form() != Form.NAME && m.form() != Form.NUMERIC);
    String value = ClockForms.clock(t, clock.first()).map(ClockForms.Clock::value).orElse("");
    return match
        .map(m -> m.from(clock.first()).time(m.end(), ChronoUnit.MINUTES, m.meaning().at(value)))
        .orElse(clock);
  }
}
