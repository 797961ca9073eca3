package dev.copydesk.analysis.published;

/** How sure a publication date is. */
public enum Confidence {
  /** The author's own metadata, or two independent sources that agree: nearly always right. */
  HIGH,
  /** One good source: right about 19 times in 20. */
  GOOD,
  /** Worked out from what was left: right about 3 times in 4. */
  LOW,
  /** No date was found. */
  NONE
}
