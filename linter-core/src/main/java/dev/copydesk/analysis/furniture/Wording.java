package dev.copydesk.analysis.furniture;

/**
 * A thing that pages say: the kind of furniture it belongs to and how much a line that says it
 * proves; {@code rank} where the lists say it.
 */
record Wording(String kind, Strength strength, int rank) {
  /** How much a wording proves alone. */
  enum Strength {
    /** Counts where the place or a neighbour says the same. */
    WEAK,
    /** Hardly any story holds such a line. */
    SURE,
    /** No story holds such a line. */
    CERTAIN
  }

  /** Whether it proves more than another wording; of two equals the first in the lists counts. */
  boolean beats(Wording other) {
    int more = strength.compareTo(other.strength);
    return more > 0 || more == 0 && rank < other.rank;
  }
}
