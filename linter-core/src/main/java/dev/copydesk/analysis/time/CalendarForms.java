package dev.copydesk.analysis.time;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Days and months by their names: "Monday, Jan. 20, 2025", "the 5th of March", "June 2016". */
final class CalendarForms implements Match.Grammar {
  private static final int LAST_WRITTEN_DAY = 39;
  private static final Set<String> NOT_AFTER_DAY = WordGroups.of("not-after-day");
  private static final Set<String> BEFORE_MONTH = WordGroups.of("before-month");

  @Override
  public Optional<Match> at(Tokens t, int i) {
    Sense sense = t.sense(i);
    if (sense.weekday() > 0 && !sense.plural() && (t.isCapital(i) || sense.month() == 0)) {
      return weekday(t, i);
    }
    if (sense.month() > 0) {
      return monthFirst(t, i, i, CalendarParts.NONE);
    }
    if (sense.number() > 0 || sense.ordinal() > 0 || t.is(i, "the")) {
      Optional<Match> end = rangeEnd(t, i);
      return end.isPresent() ? end : dayFirst(t, i, i, CalendarParts.NONE);
    }
    return Optional.empty();
  }

  /** A weekday together with the date beside it; alone it is none of this grammar's business. */
  private Optional<Match> weekday(Tokens t, int i) {
    CalendarParts parts = CalendarParts.NONE.withWeekday(t.sense(i).weekday());
    int next = t.skipComma(t.skipDot(i + 1));
    if (t.isAny(next, "the", "of")) {
      return dayFirst(t, i, next, parts);
    }
    if (t.is(next, "(")) {
      return monthFirst(t, i, next + 1, parts)
          .or(() -> dayFirst(t, i, next + 1, parts))
          .filter(m -> m.written().hasDay() && t.is(m.end(), ")"))
          .map(m -> m.to(m.end() + 1));
    }
    return monthFirst(t, i, next, parts)
        .or(() -> dayFirst(t, i, next, parts))
        .filter(m -> m.written().hasDay());
  }

  /** The second day of "Jan. 21-26". */
  private static Optional<Match> rangeEnd(Tokens t, int i) {
    int before = t.is(i - 3, ".") ? i - 4 : i - 3;
    int month = t.sense(before).month();
    boolean range = t.isDash(i - 1) && t.isNumber(i) && t.isNumber(i - 2) && t.isCapital(before);
    int day = dayNumber(t, i);
    return range && month > 0 && day > dayNumber(t, i - 2) && isDay(t, i, false)
        ? Optional.of(withYear(t, i, i + 1, 0, month, day))
        : Optional.empty();
  }

  private Optional<Match> monthFirst(Tokens t, int first, int i, CalendarParts parts) {
    int month = t.sense(i).month();
    if (month == 0 || !t.isCapital(i)) {
      return Optional.empty();
    }
    int next = t.skipDot(i + 1);
    int number = t.is(next, ",") && t.isNumber(next + 1) ? next + 1 : next;
    int day = dayNumber(t, number);
    if (day > 0 && isDay(t, number, parts.weekday() > 0)) {
      return Optional.of(withYear(t, first, number + 1, parts.weekday(), month, day));
    }
    if (t.is(next, "the") && t.sense(next + 1).ordinal() > 0 && t.isNumber(next + 1)) {
      return Optional.of(
          withYear(t, first, next + 2, parts.weekday(), month, t.sense(next + 1).ordinal()));
    }
    return first == i ? monthAlone(t, i, month, next) : Optional.empty();
  }

  private static Optional<Match> monthAlone(Tokens t, int i, int month, int next) {
    int number = t.skipComma(t.is(next, "of") ? next + 1 : next);
    int year = yearNumber(t, number);
    if (year > 0 && !isAmount(t, number)) {
      CalendarParts parts = new CalendarParts(0, year, month, 0);
      return Optional.of(month(i, number + 1, parts, context -> Timex.month(year, month)));
    }
    if (!isMonth(t, i)) {
      return Optional.empty();
    }
    CalendarParts parts = new CalendarParts(0, 0, month, 0);
    return Optional.of(month(i, next, parts, Resolution.month(month)));
  }

  private static Match month(int first, int end, CalendarParts parts, Meaning meaning) {
    return new Match(
        first, end, TimeExpression.Type.DATE, Form.DATE, ChronoUnit.MONTHS, parts, meaning);
  }

  /** Whether the name of a month means it; "may", "March" and persons called April do not. */
  private static boolean isMonth(Tokens t, int i) {
    String before = t.lower(i - 1);
    boolean expected = BEFORE_MONTH.contains(before) || t.sense(i - 1).ordinal() > 0;
    int month = t.sense(i).month();
    if (t.is(i + 1, "'") || t.word(i).lower().length() < 4 && month != 5) {
      return expected && t.word(i).lower().length() > 2 && t.is(i + 1, ".") && month != 3;
    }
    return switch (month) {
      case 3, 5 -> expected && !isVerb(t, i) && !t.is(i + 1, "on");
      case 4, 6, 8 -> expected ? !isPerson(t, i) : !t.isCapital(i + 1) && !t.isCapital(i - 1);
      default -> true;
    };
  }

  private static boolean isVerb(Tokens t, int i) {
    return t.isAny(i - 1, "and", "or") && t.sense(i - 2).month() == 0 || isPerson(t, i);
  }

  private static boolean isPerson(Tokens t, int i) {
    boolean capital = t.word(i + 1).kind() == Word.Kind.WORD && t.isCapital(i + 1);
    boolean preposition = t.isAny(i - 1, "in", "since") || t.isAny(i - 1, "last", "until");
    return capital && !preposition && t.sense(i + 1).isNone();
  }

  private Optional<Match> dayFirst(Tokens t, int first, int i, CalendarParts parts) {
    int number = t.is(i, "the") ? i + 1 : i;
    Sense sense = t.sense(number);
    int day = t.isNumber(number) ? Math.max(sense.number(), sense.ordinal()) : 0;
    if (day < 1 || day > LAST_WRITTEN_DAY) {
      return Optional.empty();
    }
    int name = t.is(number + 1, "of") || t.isHyphen(number + 1) ? number + 2 : number + 1;
    int month = t.sense(name).month();
    boolean glued = t.isHyphen(number + 1) && !t.isHyphen(name + 1);
    if (month == 0 || !t.isCapital(name) || glued) {
      return Optional.empty();
    }
    Match match = withYear(t, first, t.skipDot(name + 1), parts.weekday(), month, day);
    boolean sure =
        match.written().year() > 0
            || parts.weekday() > 0
            || sense.ordinal() > 0
            || t.is(number - 1, "on")
            || t.isAny(number - 1, "until", "since")
            || t.isStart(number);
    boolean amount = t.isAny(number - 1, ".", ":") && t.touches(number) || t.is(number - 1, "$");
    return Optional.of(match).filter(m -> sure && !amount && !(month == 5 && isVerbAfter(t, m)));
  }

  private static boolean isVerbAfter(Tokens t, Match match) {
    return match.written().year() == 0 && !t.is(match.end() - 2, "of") && t.isStart(match.first());
  }

  private static Match withYear(Tokens t, int first, int end, int weekday, int month, int day) {
    int number = t.skipComma(end);
    int year = yearNumber(t, number);
    boolean amount = year > 0 && number == end && isAmount(t, number);
    if (year > 0 && !amount && !t.is(number + 1, "-year")) {
      return date(first, number + 1, new CalendarParts(weekday, year, month, day));
    }
    boolean shortYear =
        t.isAny(number, "'", "’") && t.touches(number + 1) && isTwoDigits(t, number + 1);
    if (shortYear) {
      int twoDigits = t.sense(number + 1).number();
      CalendarParts parts = new CalendarParts(weekday, century(twoDigits), month, day);
      return date(first, number + 2, parts);
    }
    boolean range = t.isDash(end) && t.isNumber(end + 1) && dayNumber(t, end + 1) > day;
    int shared = range ? yearNumber(t, t.skipComma(end + 2)) : 0;
    return date(first, end, new CalendarParts(weekday, shared, month, day));
  }

  static Match date(int first, int end, CalendarParts parts) {
    Meaning meaning = Resolution.day(parts);
    return new Match(
        first, end, TimeExpression.Type.DATE, Form.DATE, ChronoUnit.DAYS, parts, meaning);
  }

  static int century(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static boolean isTwoDigits(Tokens t, int i) {
    return t.isNumber(i) && t.word(i).text().length() == 2 && t.sense(i).number() >= 0;
  }

  private static int dayNumber(Tokens t, int i) {
    if (!t.isNumber(i)) {
      return 0;
    }
    Sense sense = t.sense(i);
    int day = sense.ordinal() > 0 ? sense.ordinal() : sense.number();
    return day <= LAST_WRITTEN_DAY && t.word(i).text().length() <= 4 ? Math.max(day, 0) : 0;
  }

  private static boolean isDay(Tokens t, int i, boolean sure) {
    int next = i + 1;
    boolean clock = t.is(next, ":") && t.touches(next) && t.isNumber(next + 1);
    boolean fraction = t.isAny(next, "/", "%") && t.touches(next);
    boolean year = yearNumber(t, t.skipComma(next)) > 0;
    boolean counted =
        NOT_AFTER_DAY.contains(t.lower(next))
            || t.isUnit(next) && !t.is(next, "second") && t.sense(i).ordinal() == 0
            || t.isHyphen(next) && t.isUnit(next + 1)
            || t.is(next, "p") && t.is(next + 1, ".")
            || t.isAny(next, "a.m.", "p.m.")
            || t.isAny(next, "am", "pm");
    boolean small = t.sense(i).number() <= 31 && t.sense(i).ordinal() <= 31;
    return !clock && !fraction && !counted && (small || sure || year);
  }

  /** A year of four digits, 0 for anything else. */
  static int yearNumber(Tokens t, int i) {
    int number = t.sense(i).number();
    return t.isNumber(i) && t.word(i).text().length() == 4 && number >= 1000 && number < 3000
        ? number
        : 0;
  }

  /** "in March 2000 people": a number that counts what follows. */
  private static boolean isAmount(Tokens t, int i) {
    return t.isAny(i + 1, "people", "percent") || t.isAny(i + 1, "%", "hours") || t.is(i + 1, ":");
  }
}
