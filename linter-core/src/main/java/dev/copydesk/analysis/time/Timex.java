package dev.copydesk.analysis.time;

import dev.copydesk.analysis.time.Meaning.Reading;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Days and periods as TIMEX3 values. */
final class Timex {
  private Timex() {}

  static String day(LocalDate day) {
    return String.valueOf(day);
  }

  static String month(LocalDate day) {
    return year(day.getYear()) + "-" + two(day.getMonthValue());
  }

  static String year(int year) {
    return pad(year, 4);
  }

  static String two(int number) {
    return pad(number, 2);
  }

  private static String pad(int written, int places) {
    int number = Math.max(0, written);
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, places - digits.length())) + digits;
  }

  static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The period of the given unit that holds the day. */
  static Reading period(Unit unit, LocalDate day) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> Reading.of(day);
      case WEEK, FORTNIGHT -> Reading.of(week(day), monday(day));
      case WEEKEND -> Reading.of(week(day) + "-WE", monday(day).plusDays(5));
      case MONTH -> Reading.of(month(day), day.withDayOfMonth(1));
      case QUARTER -> quarter(day);
      case YEAR -> year(day);
      case DECADE ->
          Reading.of(year(day.getYear()).substring(0, 3), firstOf(day.getYear() / 10 * 10));
      case CENTURY ->
          Reading.of(year(day.getYear()).substring(0, 2), firstOf(day.getYear() / 100 * 100));
    };
  }

  /** The period so many units after (or before) the one that holds the day. */
  static Reading period(Unit unit, LocalDate day, long steps) {
    return period(unit, plus(unit, day, steps));
  }

  /** A period of which nothing but its length is known. */
  static String unknown(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "X".repeat(3);
      case CENTURY -> "XX";
    };
  }

  static LocalDate plus(Unit unit, LocalDate day, long steps) {
    return switch (unit) {
      case SECOND -> day.plusDays(Math.floorDiv(steps, 86_400));
      case MINUTE -> day.plusDays(steps / 1_440);
      case HOUR -> day.plusDays(steps / 24);
      case DAY -> day.plusDays(steps);
      case WEEK, WEEKEND -> day.plusWeeks(steps);
      case FORTNIGHT -> day.plusWeeks(2 * steps);
      case MONTH -> day.plusMonths(steps);
      case QUARTER -> day.plusMonths(3 * steps);
      case YEAR -> day.plusYears(steps);
      case DECADE -> day.plusYears(10 * steps);
      case CENTURY -> day.plusYears(100 * steps);
    };
  }

  static Reading year(LocalDate day) {
    return Reading.of(year(day.getYear()), firstOf(day.getYear()));
  }

  static Reading quarter(LocalDate day) {
    int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
    return Reading.of(
        year(day.getYear()) + "-Q" + quarter, LocalDate.of(day.getYear(), quarter * 3 - 2, 1));
  }

  static Reading month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Reading.of(month(first), first);
  }

  /** A season by its code; a winter counts to the year in which it begins. */
  static Reading season(int year, String season) {
    return Reading.of(year(year) + "-" + season, LocalDate.of(year, firstMonth(season), 1));
  }

  static int firstMonth(String season) {
    return switch (season.toUpperCase(Locale.ROOT)) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  /** The given weekday nearest to a day, at most three days away. */
  static LocalDate nearest(int weekday, LocalDate day) {
    return day.minusDays(4).with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
  }

  static LocalDate firstOf(int year) {
    return LocalDate.of(year, 1, 1);
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
