package dev.copydesk.analysis.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What an expression is read in the light of: the day of publication, the last date mentioned
 * before it, and where its clause looks.
 */
record Context(
    Optional<LocalDate> published,
    Optional<LocalDate> anchor,
    ChronoUnit anchorPrecision,
    Direction direction) {
  /**
   * The last date mentioned, else the day of publication; nothing where a day is asked for and only
   * a month or year was mentioned.
   */
  Optional<LocalDate> mentioned(Unit unit) {
    boolean tooCoarse = anchorPrecision.compareTo(ChronoUnit.WEEKS) >= 0 && unit == Unit.DAY;
    if (anchor.isPresent() && tooCoarse) {
      return Optional.empty();
    }
    return anchor.isPresent() ? anchor : published;
  }
}
