package dev.copydesk.analysis.furniture;

/** What a line was found to be: the kind of furniture, whether it is certain, and why. */
record Verdict(String kind, boolean certain, String reason) {
  /** The same with a doubt. */
  Verdict uncertain() {
    return new Verdict(kind, false, reason);
  }
}
