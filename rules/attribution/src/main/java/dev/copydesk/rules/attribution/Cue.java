package dev.copydesk.rules.attribution;

/** A form of a verb of saying, thinking or wanting, with what the verb can do. */
record Cue(String verb, String frames, Form form) {
  /** No such verb. */
  static final Cue NONE = new Cue("", "", Form.BASE);

  /** Which form of the verb. */
  enum Form {
    BASE,
    S,
    PAST,
    PARTICIPLE,
    ING
  }

  boolean isCue() {
    return !frames.isEmpty();
  }

  /** Whether a source states something with it. */
  boolean states() {
    return has('s');
  }

  /** Whether it can carry a quotation. */
  boolean quotes() {
    return has('q');
  }

  /** Whether a crowd voices its view with it. */
  boolean opines() {
    return has('v');
  }

  /** Whether a clause can follow. */
  boolean takesClause() {
    return has('c');
  }

  /** Whether the one who is told stands before what is said. */
  boolean takesAddressee() {
    return has('a');
  }

  /** Whether what is said is its object. */
  boolean takesObject() {
    return has('o');
  }

  /** Whether an infinitive follows. */
  boolean takesInfinitive() {
    return has('t');
  }

  /** Whether the word is something else as often. */
  boolean isAmbiguous() {
    return has('n');
  }

  /** Whether it is a statement only with a clause or quoted words. */
  boolean needsClause() {
    return has('p');
  }

  /** Whether it is a statement only with quoted words. */
  boolean needsQuotation() {
    return has('x');
  }

  private boolean has(char frame) {
    return frames.indexOf(frame) >= 0;
  }
}
