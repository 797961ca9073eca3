package dev.copydesk.analysis.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is read in the light of: the day of publication, the last date mentioned
 * before it, and where its clause looks.
 */
record Context(Optional<LocalDate> published, Optional<LocalDate> anchor, Direction direction) {
  /** The last date mentioned, else the day of publication. */
  Optional<LocalDate> mentioned() {
    return anchor.isPresent() ? anchor : published;
  }
}
