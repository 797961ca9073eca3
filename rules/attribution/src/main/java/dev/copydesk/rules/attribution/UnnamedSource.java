package dev.copydesk.rules.attribution;

import dev.copydesk.text.Span;

/**
 * Words that let somebody nameless say something: {@code span} in the article's text, their tokens
 * from {@code first} up to but not including {@code last}, and the token of the verb or other word
 * that makes them speak.
 */
record UnnamedSource(Kind kind, Span span, int first, int last, int cue) {
  /** Who it is that speaks. */
  enum Kind {
    /** A person or a few, known to the writer: a senior official. */
    ANONYMOUS,
    /** A crowd that nobody has counted: critics. */
    VAGUE,
    /** Nobody: reportedly, it is said. */
    HEARSAY,
    /** Doubts and fears that nobody holds: has raised questions. */
    DOUBT
  }
}
