package dev.copydesk.rules.dates;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as people write them in English. */
final class DateNames {
  private DateNames() {}

  static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String month(int month) {
    return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** {@code January 20, 2025}. */
  static String american(LocalDate day) {
    return month(day.getMonthValue()) + " " + day.getDayOfMonth() + ", " + day.getYear();
  }

  /** {@code 1st}, {@code 22nd}, {@code 13th}. */
  static String ordinal(int day) {
    return day + suffix(day);
  }

  static String suffix(int day) {
    if (day % 100 >= 11 && day % 100 <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
