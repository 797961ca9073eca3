package dev.copydesk.rules.attribution;

/** What a word can be in a sentence or in a newsroom, whatever else it may be. */
enum WordClass {
  DETERMINER,
  QUANTITY,
  PREPOSITION,
  COORDINATOR,
  SUBORDINATOR,
  RELATIVE,
  SUBJECT,
  OBJECT,
  POSSESSIVE,
  BE,
  HAVE,
  DO,
  MODAL,
  NEGATION,
  ADVERB,
  TIME,
  /** A source that is no person: a report, a poll. */
  DOCUMENT,
  /** Something said or written: a statement, a tweet. */
  SPEECHNOUN,
  /** People whom nobody has counted: critics, experts. */
  CROWD,
  /** People who are named or kept nameless on purpose: an official, an aide. */
  UNNAMED,
  /** Nameless only with words such as "familiar with": people. */
  UNNAMEDPERSON,
  /** Nouns of which some, many or several can be said to say something. */
  PERSON,
  ORGANISATION;

  /** Its bit in a set of classes, which lives no longer than a run. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }
}
