package dev.copydesk.analysis.published;

import dev.copydesk.text.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A calendar date as somebody wrote it. {@code day} is the day as written, without conversion
 * between zones, and the first day of a month or year where no more was written. {@code zone} is
 * the zone as written ({@code +02:00}, {@code ET}), else empty. {@code swapped} is the other day
 * that a numeric date can mean. {@code span} is where it stands in the text that was searched.
 */
public record WrittenDate(
    LocalDate day,
    Precision precision,
    Optional<LocalTime> time,
    String zone,
    Optional<LocalDate> swapped,
    Span span) {
  /** How exactly a date was written. */
  public enum Precision {
    /** A year alone. */
    YEAR,
    /** A month of a year. */
    MONTH,
    /** A day. */
    DAY,
    /** A day and a time of day. */
    TIME
  }

  /** Whether it names a day. */
  public boolean isDay() {
    return precision.compareTo(Precision.DAY) >= 0;
  }

  /** The same date with day and month read the other way round, where that is possible. */
  public WrittenDate swap() {
    return swapped
        .map(other -> new WrittenDate(other, precision, time, zone, Optional.of(day), span))
        .orElse(this);
  }

  /** As ISO 8601, as exact as it was written. */
  @Override
  public String toString() {
    String iso = day.toString();
    return switch (precision) {
      case YEAR -> iso.substring(0, 4);
      case MONTH -> iso.substring(0, 7);
      case DAY -> iso;
      case TIME -> iso + time.map(t -> "T" + t).orElse("") + (zone.isEmpty() ? "" : " " + zone);
    };
  }
}
