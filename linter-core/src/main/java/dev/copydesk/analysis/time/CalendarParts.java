package dev.copydesk.analysis.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The parts of a calendar date as written, possible or not: {@code weekday} 1 for Monday to 7,
 * {@code year}, {@code month} and {@code day}; 0 stands for a part that is not written, -1 for one
 * that is written as zero.
 */
public record CalendarParts(int weekday, int year, int month, int day) {
  /** Nothing of a calendar date. */
  public static final CalendarParts NONE = new CalendarParts(0, 0, 0, 0);

  /** The written weekday. */
  public Optional<DayOfWeek> dayOfWeek() {
    return weekday == 0 ? Optional.empty() : Optional.of(DayOfWeek.of(weekday));
  }

  /** Whether month and day are written, with or without a year. */
  public boolean hasDay() {
    return month != 0 && day != 0;
  }

  /** The day, where year, month and day are written and there is such a day. */
  public Optional<LocalDate> date() {
    return year > 0 && hasDay() ? in(year) : Optional.empty();
  }

  /** The day in the given year, where there is such a day. */
  public Optional<LocalDate> in(int someYear) {
    try {
      return Optional.of(LocalDate.of(someYear, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether there is such a day, in the written year or, without one, in any. */
  public boolean exists() {
    return !hasDay() || in(year > 0 ? year : 2000).isPresent();
  }

  CalendarParts withWeekday(int number) {
    return new CalendarParts(number, year, month, day);
  }
}
