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
  ORGANISATION,
  /** How widely something is believed. */
  BREADTH,
  /** Makes somebody do something: leaving, prompted. */
  CAUSING,
  /** Leads from people to what they know: familiar, briefed. */
  CONNECTING,
  /** A count that a reader could check, an article included. */
  COUNTED,
  /** Points at somebody known. */
  DEFINITE,
  /** A doubt or fear that somebody must hold. */
  DOUBT,
  /** A measure of time, way or heat, which needs no source. */
  MEASURE,
  /** Brings up a doubt: raised, prompted. */
  RAISING,
  /** Says that a wrong is settled by a court, denied or only supposed. */
  SETTLED;

  /** Its bit in a set of classes, which lives no longer than a run. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }
}
