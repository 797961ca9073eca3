package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.furniture.PhraseNode.Edge;
import dev.copydesk.analysis.furniture.PhraseNode.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks lines up in the phrase book. Punctuation is passed over unless a phrase asks for it. */
final class PhraseMatcher {
  private static final int SHORT_LINE = 16;

  private final Phrasebook book = Phrasebook.get();
  private final int[] seen = new int[book.states()];
  private int round;
  private List<PhraseNode> current = new ArrayList<>();
  private List<PhraseNode> next = new ArrayList<>();
  private boolean shortLine;
  private Wording best;

  /** The strongest wording of a line of {@code length} words, marks not counted. */
  Optional<Wording> match(List<Token> tokens, int length) {
    best = null;
    shortLine = length <= SHORT_LINE;
    for (int i = 0; i < tokens.size() && !isCertain(); i++) {
      book.startLine(tokens.get(i), begin());
      run(tokens, i);
      if (!tokens.get(i).isMark()) {
        break;
      }
    }
    for (int i = 0; i < tokens.size() && !isCertain(); i++) {
      book.startAnywhere(tokens.get(i), begin());
      run(tokens, i);
    }
    return Optional.ofNullable(best);
  }

  /** The share of words that can begin a phrase of its own, marks not counted. */
  double knownShare(List<Token> tokens) {
    int known = 0;
    int words = 0;
    for (Token token : tokens) {
      words += token.isMark() ? 0 : 1;
      known += !token.isMark() && book.canStartLine(token) ? 1 : 0;
    }
    return words == 0 ? 0 : (double) known / words;
  }

  private boolean isCertain() {
    return best != null && best.strength() == Wording.Strength.CERTAIN;
  }

  private List<PhraseNode> begin() {
    current.clear();
    return current;
  }

  private void run(List<Token> tokens, int first) {
    if (current.isEmpty()) {
      return;
    }
    List<PhraseNode> start = current;
    current = next;
    next = start;
    current.clear();
    round++;
    for (int i = 0; i < start.size(); i++) {
      reach(start.get(i), current);
    }
    for (int i = first + 1; i < tokens.size() && !current.isEmpty(); i++) {
      step(tokens.get(i));
    }
    for (int i = 0; i < current.size(); i++) {
      note(current.get(i));
    }
  }

  private void step(Token token) {
    next.clear();
    round++;
    for (int i = 0; i < current.size(); i++) {
      PhraseNode node = current.get(i);
      if (node.gap || token.isMark()) {
        reach(node, next);
      }
      for (int e = 0; e < node.edges.size(); e++) {
        Edge edge = node.edges.get(e);
        if (edge.takes(token)) {
          reach(edge.to(), next);
        }
      }
    }
    List<PhraseNode> spare = current;
    current = next;
    next = spare;
  }

  /** A state, and all that can be had from it without a word. */
  private void reach(PhraseNode node, List<PhraseNode> into) {
    if (seen[node.id] == round || node.shortLine && !shortLine) {
      return;
    }
    seen[node.id] = round;
    if (node.gap && node.says != null && node.edges.isEmpty()) {
      // nothing that follows can undo it
      note(node);
      return;
    }
    into.add(node);
    for (int e = 0; e < node.edges.size(); e++) {
      Edge edge = node.edges.get(e);
      if (edge.step() == Step.WORDS && edge.words().isEmpty()) {
        reach(edge.to(), into);
      }
    }
  }

  private void note(PhraseNode node) {
    Wording says = node.says;
    if (says != null
        && (shortLine || !says.shortLine())
        && (best == null || says.strength().compareTo(best.strength()) > 0)) {
      best = says;
    }
  }
}
