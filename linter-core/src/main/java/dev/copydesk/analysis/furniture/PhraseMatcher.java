package dev.copydesk.analysis.furniture;

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
  private Wording best;

  /** The strongest wording of a line of {@code length} words, marks not counted. */
  Optional<Wording> match(List<Token> tokens, int length) {
    best = null;
    boolean shortLine = length <= SHORT_LINE;
    PhraseSteps starts = book.lineStarts(shortLine);
    for (int i = 0; i < tokens.size() && !isCertain(); i++) {
      run(starts, tokens, i);
      if (!tokens.get(i).isMark()) {
        break;
      }
    }
    PhraseSteps anywhere = book.anywhere(shortLine);
    for (int i = 0; i < tokens.size() && !isCertain(); i++) {
      run(anywhere, tokens, i);
    }
    return Optional.ofNullable(best);
  }

  /** The share of words that can begin a phrase of its own, marks not counted. */
  double knownShare(List<Token> tokens) {
    int known = 0;
    int words = 0;
    for (Token token : tokens) {
      words += token.isMark() ? 0 : 1;
      known += !token.isMark() && book.lineStarts(true).knows(token) ? 1 : 0;
    }
    return words == 0 ? 0 : (double) known / words;
  }

  private boolean isCertain() {
    return best != null && best.strength() == Wording.Strength.CERTAIN;
  }

  private void run(PhraseSteps starts, List<Token> tokens, int first) {
    round++;
    starts.take(tokens.get(first), this);
    for (int i = first + 1; i < tokens.size() && !next.isEmpty(); i++) {
      swap();
      step(tokens.get(i));
    }
    for (int i = 0; i < next.size(); i++) {
      note(next.get(i).says);
    }
    next.clear();
  }

  private void step(Token token) {
    for (int i = 0; i < current.size(); i++) {
      PhraseNode node = current.get(i);
      if (node.gap || token.isMark()) {
        reach(node);
      }
      node.steps().take(token, this);
    }
  }

  private void swap() {
    List<PhraseNode> spare = current;
    current = next;
    next = spare;
    next.clear();
    round++;
  }

  /** Goes on to these states. */
  void reach(PhraseNode[] nodes) {
    for (PhraseNode node : nodes) {
      reach(node);
    }
  }

  private void reach(PhraseNode node) {
    if (seen[node.id] == round) {
      return;
    }
    seen[node.id] = round;
    if (node.settled() != null) {
      note(node.settled());
    } else {
      next.add(node);
    }
  }

  private void note(Wording says) {
    if (says != null && (best == null || says.beats(best))) {
      best = says;
    }
  }
}
