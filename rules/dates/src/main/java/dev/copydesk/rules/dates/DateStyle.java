package dev.copydesk.rules.dates;

import dev.copydesk.analysis.time.CalendarParts;
import java.util.Locale;
import java.util.Optional;

/** The form in which a house writes dates. */
enum DateStyle {
  /** {@code Jan. 20, 2025}: long names of months are shortened beside a day. */
  AP,
  /** {@code January 20, 2025}. */
  CHICAGO,
  /** {@code 20 January 2025}. */
  GUARDIAN,
  /** {@code 2025-01-20}. */
  ISO;

  static DateStyle of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT));
  }

  /** A month and day, with its year where that is written; nothing without a year in ISO style. */
  Optional<String> write(CalendarParts date) {
    String month = DateNames.month(date.month());
    boolean year = date.year() > 0;
    return switch (this) {
      case AP ->
          Optional.of(shortened(month) + " " + date.day() + (year ? ", " + date.year() : ""));
      case CHICAGO -> Optional.of(month + " " + date.day() + (year ? ", " + date.year() : ""));
      case GUARDIAN -> Optional.of(date.day() + " " + month + (year ? " " + date.year() : ""));
      case ISO -> date.date().map(Object::toString);
    };
  }

  private static String shortened(String month) {
    return month.length() <= 5
        ? month
        : month.equals("September") ? "Sept." : month.substring(0, 3) + ".";
  }
}
