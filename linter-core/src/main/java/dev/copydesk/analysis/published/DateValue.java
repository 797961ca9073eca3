package dev.copydesk.analysis.published;

import dev.copydesk.text.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date in a piece of metadata, which may also be a year, a month, or seconds. */
final class DateValue {
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})?)?(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");

  private DateValue() {}

  /** The first date of a value; {@code monthFirst} settles 3/4/2025. */
  static Optional<WrittenDate> of(String value, boolean monthFirst) {
    String text = value.strip();
    Optional<WrittenDate> compact = compact(text);
    if (compact.isPresent()) {
      return compact;
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return epoch(Long.parseLong(epoch.group(1)), text.length());
    }
    List<WrittenDate> days = WrittenDates.in(text, monthFirst);
    return days.isEmpty() ? part(text) : Optional.of(days.get(0));
  }

  private static Optional<WrittenDate> part(String text) {
    Matcher part = YEAR_MONTH.matcher(text);
    if (!part.matches()) {
      return Optional.empty();
    }
    boolean month = part.group(2) != null;
    return WrittenDates.day(part.group(1), month ? part.group(2) : "1", "1")
        .map(
            day ->
                new WrittenDate(
                    day,
                    month ? WrittenDate.Precision.MONTH : WrittenDate.Precision.YEAR,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    new Span(0, text.length())));
  }

  private static Optional<WrittenDate> compact(String text) {
    Matcher m = COMPACT.matcher(text);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    Optional<LocalTime> time =
        m.group(4) == null
            ? Optional.empty()
            : TimeOfDay.of(m.group(4), m.group(5), m.group(6) == null ? "0" : m.group(6), "");
    String zone = m.group(7) == null ? "" : m.group(7);
    return WrittenDates.day(m.group(1), m.group(2), m.group(3))
        .filter(day -> day.getYear() > 1900)
        .map(day -> WrittenDates.date(day, Optional.empty(), time, zone, 0, m.end()));
  }

  private static Optional<WrittenDate> epoch(long seconds, int length) {
    ZonedDateTime at = Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC);
    return Optional.of(
        new WrittenDate(
            at.toLocalDate(),
            WrittenDate.Precision.TIME,
            Optional.of(at.toLocalTime()),
            "Z",
            Optional.empty(),
            new Span(0, length)));
  }
}
