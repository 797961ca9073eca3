package dev.copydesk.analysis.time;

import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Times counted from the day of writing: "yesterday", "Friday", "last week", "this summer". */
final class RelativeForms implements Match.Grammar {
  private static final Map<String, Integer> DEICTIC =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
  private static final Map<String, Integer> STEP =
      Map.of("last", -1, "this", 0, "next", 1, "past", -1, "coming", 1, "upcoming", 1);

  @Override
  public Optional<Match> at(Tokens t, int i) {
    if (t.isAny(i, "the", "a") && t.is(i + 1, "day")) {
      Optional<Match> beyond = aroundDay(t, i);
      if (beyond.isPresent()) {
        return beyond;
      }
    }
    Integer days = DEICTIC.get(t.lower(i));
    if (days != null) {
      return Optional.of(deictic(t, i, days));
    }
    Sense sense = t.sense(i);
    if (sense.weekday() > 0) {
      return bareWeekday(t, i, i, 0);
    }
    if (t.is(i, "the")) {
      return mentioned(t, i);
    }
    Integer step = STEP.get(t.lower(i));
    boolean that = t.is(i, "that") || t.is(i, "those");
    if (that) {
      return that(t, i);
    }
    return step == null ? Optional.empty() : stepped(t, i, i + 1, step);
  }

  private static Match deictic(Tokens t, int i, int days) {
    if (t.is(i, "tonight")) {
      Meaning night = Resolution.fromPublication(Unit.DAY, 0).at("TNI");
      return time(i, i + 1, Form.DEICTIC, night);
    }
    return Match.date(
        i, i + 1, Form.DEICTIC, ChronoUnit.DAYS, Resolution.fromPublication(Unit.DAY, days));
  }

  private static Match time(int first, int end, Form form, Meaning meaning) {
    return new Match(
        first,
        end,
        TimeExpression.Type.TIME,
        form,
        ChronoUnit.HALF_DAYS,
        CalendarParts.NONE,
        meaning);
  }

  private static Optional<Match> aroundDay(Tokens t, int i) {
    boolean before = t.is(i + 2, "before") && t.is(i + 3, "yesterday");
    boolean after = t.is(i + 2, "after") && t.is(i + 3, "tomorrow");
    return t.is(i + 1, "day") && (before || after)
        ? Optional.of(
            Match.date(
                i,
                i + 4,
                Form.DEICTIC,
                ChronoUnit.DAYS,
                Resolution.fromPublication(Unit.DAY, before ? -2 : 2)))
        : Optional.empty();
  }

  /** A weekday that the words around do not turn into part of a date or a name. */
  private static Optional<Match> bareWeekday(Tokens t, int first, int i, int weeks) {
    Sense sense = t.sense(i);
    boolean whole = t.lower(i).length() > 5;
    if (!t.isCapital(i) || !whole || sense.plural()) {
      return Optional.empty();
    }
    Meaning meaning = Resolution.weekday(sense.weekday(), weeks);
    return Optional.of(
        new Match(
            first,
            i + 1,
            TimeExpression.Type.DATE,
            Form.WEEKDAY,
            ChronoUnit.DAYS,
            CalendarParts.NONE.withWeekday(sense.weekday()),
            meaning));
  }

  private static Optional<Match> stepped(Tokens t, int first, int i, int step) {
    if (t.is(first, "this") && (t.isAny(i, "past", "coming") || t.isAny(i, "last", "upcoming"))) {
      return stepped(t, first, i + 1, STEP.get(t.lower(i)));
    }
    Sense sense = t.sense(i);
    if (sense.weekday() > 0) {
      return bareWeekday(t, first, i, step);
    }
    if (sense.month() > 0 && t.isCapital(i) && t.lower(i).length() > 2) {
      return Optional.of(month(t, first, i, step)).filter(m -> !t.isNumber(m.end()));
    }
    if (!sense.season().isEmpty() && !t.is(i + 1, "of")) {
      String season = sense.season();
      Meaning meaning =
          Resolution.partOfYear(
              Timex.firstMonth(season), 3, step, (y, d) -> Timex.season(y, season), season);
      return Optional.of(Match.date(first, i + 1, Form.PERIOD, ChronoUnit.MONTHS, meaning));
    }
    if (!sense.part().isEmpty()) {
      return part(t, first, i, step);
    }
    if (t.isUnit(i) && !sense.plural()) {
      return unit(t, first, i, step);
    }
    return Optional.empty();
  }

  private static Match month(Tokens t, int first, int i, int step) {
    int month = t.sense(i).month();
    Meaning meaning =
        Resolution.partOfYear(month, 1, step, (y, d) -> Timex.month(y, month), Timex.two(month));
    CalendarParts parts = new CalendarParts(0, 0, month, 0);
    int end = t.skipDot(i + 1);
    return new Match(
        first, end, TimeExpression.Type.DATE, Form.RELATIVE, ChronoUnit.MONTHS, parts, meaning);
  }

  /** "last night", "this morning"; "next morning" counts from a day mentioned before. */
  private static Optional<Match> part(Tokens t, int first, int i, int step) {
    String part = t.sense(i).part();
    boolean name = t.isName(i) && t.isName(first);
    boolean night = step < 0 && part.equals("NI") || step == 0 && !part.equals("MI");
    if (!night || name) {
      return Optional.empty();
    }
    Meaning meaning = Resolution.fromPublication(Unit.DAY, step).at("T" + part);
    return Optional.of(time(first, i + 1, Form.DEICTIC, meaning));
  }

  private static Optional<Match> unit(Tokens t, int first, int i, int step) {
    Unit unit = t.sense(i).unit().orElseThrow();
    boolean clause = unit == Unit.DAY && step == 0;
    if (unit.isClock() || clause || t.isAny(first, "past", "coming") || t.is(i + 1, "-")) {
      return Optional.empty();
    }
    if (unit == Unit.DAY) {
      Form form = Form.ANAPHORIC;
      return Optional.of(
          Match.date(first, i + 1, form, ChronoUnit.DAYS, Resolution.fromMention(unit, step)));
    }
    Meaning meaning = Resolution.fromPublication(unit, step);
    return Optional.of(Match.date(first, i + 1, Form.RELATIVE, unit.precision(), meaning));
  }

  /** Until Wednesday "the weekend" is the one before. */
  private static Meaning nearWeekend() {
    return Resolution.relativeTo(
        Timex.unknown(Unit.WEEKEND),
        context -> {
          LocalDate day = context.published().orElseThrow();
          boolean past =
              day.getDayOfWeek().getValue() <= 3 && context.direction() != Direction.FUTURE;
          return Timex.period(Unit.WEEKEND, day, past ? -1 : 0);
        });
  }

  private static Optional<Match> that(Tokens t, int i) {
    Sense sense = t.sense(i + 1);
    if (t.isUnit(i + 1) && !sense.plural() && !sense.unit().orElseThrow().isClock()) {
      return Optional.of(anaphoric(i, i + 2, sense.unit().orElseThrow(), 0));
    }
    if (!sense.part().isEmpty() && !sense.part().equals("MI")) {
      Meaning meaning = Resolution.fromMention(Unit.DAY, 0).at("T" + sense.part());
      return Optional.of(time(i, i + 2, Form.ANAPHORIC, meaning));
    }
    return Optional.empty();
  }

  /** "the same day", "the following week", "the weekend", "the quarter". */
  private static Optional<Match> mentioned(Tokens t, int i) {
    Integer step =
        switch (t.lower(i + 1)) {
          case "same" -> 0;
          case "previous", "preceding" -> -1;
          case "following", "next" -> 1;
          default -> null;
        };
    int unit = step == null ? i + 1 : i + 2;
    Sense sense = t.sense(unit);
    if (step != null && !sense.part().isEmpty()) {
      Meaning meaning = Resolution.fromMention(Unit.DAY, step).at("T" + sense.part());
      return Optional.of(time(i, unit + 1, Form.ANAPHORIC, meaning));
    }
    if (!t.isUnit(unit) || sense.plural() || sense.unit().orElseThrow().isClock()) {
      return Optional.empty();
    }
    Unit kind = sense.unit().orElseThrow();
    if (step != null) {
      return Optional.of(anaphoric(i, unit + 1, kind, step));
    }
    boolean part =
        t.isHyphen(unit + 1) || t.is(unit + 1, "of") && CalendarForms.yearNumber(t, unit + 2) == 0;
    boolean name =
        t.is(i - 1, "of") && t.isAny(i - 2, "person", "player") || t.is(unit + 1, "that");
    return part || name ? Optional.empty() : bare(i, unit + 1, kind);
  }

  private static Optional<Match> bare(int first, int end, Unit unit) {
    return switch (unit) {
      case WEEKEND ->
          Optional.of(Match.date(first, end, Form.RELATIVE, unit.precision(), nearWeekend()));
      case QUARTER -> Optional.of(anaphoric(first, end, unit, 0));
      case WEEK, MONTH, YEAR ->
          Optional.of(
              Match.date(
                  first,
                  end,
                  Form.ANAPHORIC,
                  unit.precision(),
                  Resolution.fromPublication(unit, 0)));
      default -> Optional.empty();
    };
  }

  private static Match anaphoric(int first, int end, Unit unit, int step) {
    return Match.date(
        first, end, Form.ANAPHORIC, unit.precision(), Resolution.fromMention(unit, step));
  }
}
