package dev.copydesk.rules.attribution;

import dev.copydesk.text.Span;
import java.util.List;

/**
 * Somebody says something: who, the word that tells so, and the pieces of what is said, in reading
 * order. All spans are counted in the article's text.
 */
record Attribution(Source source, Span cue, List<Span> contents) {
  Attribution {
    contents = List.copyOf(contents);
  }

  /**
   * Who says it: the words that stand for it here (empty where there are none) and what it is
   * called in the article.
   */
  record Source(Kind kind, Span span, String name) {
    /** How much the reader learns about it. */
    enum Kind {
      NAMED,
      DESCRIBED,
      ANONYMOUS,
      VAGUE,
      NONE
    }
  }
}
