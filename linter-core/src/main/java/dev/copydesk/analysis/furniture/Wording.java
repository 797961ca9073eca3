package dev.copydesk.analysis.furniture;

/**
 * A thing that pages say: the kind of furniture it belongs to and how much a line that says it
 * proves. {@code shortLine} says that it counts in short lines only.
 */
record Wording(String kind, Strength strength, boolean shortLine) {
  /** How much a wording proves alone. */
  enum Strength {
    /** Counts where the place or a neighbour says the same. */
    WEAK,
    /** Hardly any story holds such a line. */
    SURE,
    /** No story holds such a line. */
    CERTAIN
  }
}
