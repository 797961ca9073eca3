package dev.copydesk.analysis.published;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day beside a date, its zone as written, and where it ends in the text. */
record TimeOfDay(LocalTime time, String zone, int end) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:T|,?[ \\u00a0\\u202f]*(?:[-–—|@·•,(]|at|um|à|às|a las|alle|om|kl\\.?|klo|о|в|o)?[ \\u00a0\\u202f]*)"
              + "(\\d{1,2})(?:[:.hH](\\d{2}))(?::(\\d{2})(?:[.,]\\d{1,9})?)?[ \\u00a0\\u202f]*"
              + "([AaPp]\\.?[Mm]\\b\\.?)?[ \\u00a0\\u202f]*"
              + "(Z\\b|[+-]\\d{2}:?\\d{2}|UTC|GMT(?:[+-]\\d{1,4})?|[A-Z]{1,3}T\\b)?");

  /** The time that stands at an offset, after a comma, a dash or a word such as {@code at}. */
  static Optional<TimeOfDay> at(CharSequence text, int from) {
    Matcher m = WRITTEN.matcher(text).region(from, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String zone = m.group(5) == null ? "" : m.group(5);
    return of(m.group(1), m.group(2), written(m, 3, "0"), written(m, 4, ""))
        .map(time -> new TimeOfDay(time, zone, m.end()));
  }

  private static String written(Matcher m, int group, String otherwise) {
    return m.group(group) == null ? otherwise : m.group(group);
  }

  /** A time from its digits; {@code half} is empty or am or pm. */
  static Optional<LocalTime> of(String hour, String minute, String second, String half) {
    int h = Integer.parseInt(hour);
    if (!half.isEmpty()) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      h = h % 12 + (afternoon ? 12 : 0);
    }
    try {
      return Optional.of(
          LocalTime.of(h == 24 ? 0 : h, Integer.parseInt(minute), Integer.parseInt(second)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
