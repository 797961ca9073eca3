package dev.copydesk.lint;

import dev.copydesk.rule.Finding;

/** A finding that is answered for: it is kept for the record and counts no more. */
public record Suppressed(Finding finding, Kind kind, String reason) {
  /** Where the answer is given. */
  public enum Kind {
    /** In the article itself. */
    IN_SOURCE,
    /** In the baseline: it was there before. */
    BASELINE
  }
}
