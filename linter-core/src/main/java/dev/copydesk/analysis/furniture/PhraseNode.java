package dev.copydesk.analysis.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A state on the way through a phrase: which words lead where. {@code says} is set where a phrase
 * may end; {@code gap} where any words may follow; {@code shortLine} where the phrase counts in
 * short lines only.
 */
final class PhraseNode {
  /** What a step of a phrase takes. */
  enum Step {
    WORDS,
    NUMBER,
    CAPITAL,
    ADDRESS,
    ANY
  }

  /** A step from one state to the next; {@code words} are the keys it takes, if it takes words. */
  record Edge(Step step, Set<String> words, PhraseNode to) {
    boolean takes(Token token) {
      return switch (step) {
        case WORDS -> words.contains(token.key());
        case NUMBER -> token.isNumber();
        case CAPITAL -> token.isName();
        case ADDRESS -> token.isAddress();
        case ANY -> !token.isMark();
      };
    }
  }

  final int id;
  final boolean shortLine;
  final List<Edge> edges = new ArrayList<>(2);
  Wording says;
  boolean gap;

  PhraseNode(int id, boolean shortLine) {
    this.id = id;
    this.shortLine = shortLine;
  }
}
