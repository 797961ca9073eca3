package dev.copydesk.analysis.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A state on the way through a phrase: which words lead where. {@code says} is set where a phrase
 * may end; {@code gap} where any words may follow.
 */
final class PhraseNode {
  /** What a step of a phrase takes; {@code NOTHING} is free. */
  enum Step {
    NOTHING,
    WORDS,
    NUMBER,
    CAPITAL,
    ADDRESS,
    ANY
  }

  /** A step from one state to the next; {@code words} are the keys it takes, if it takes words. */
  record Edge(Step step, Set<String> words, PhraseNode to) {
    /** A step that takes no word. */
    static Edge free(PhraseNode to) {
      return new Edge(Step.NOTHING, Set.of(), to);
    }

    boolean isFree() {
      return step == Step.NOTHING;
    }
  }

  final int id;
  final List<Edge> edges = new ArrayList<>(2);
  Wording says;
  boolean gap;
  private PhraseSteps steps;
  private Wording settled;

  PhraseNode(int id) {
    this.id = id;
  }

  /** Makes the steps ready to be taken; no edge is added afterwards. */
  void seal(Map<String, Integer> ids) {
    steps = new PhraseSteps(edges, ids);
    List<PhraseNode> reached = new ArrayList<>();
    addClosure(reached);
    boolean ends = reached.stream().flatMap(n -> n.edges.stream()).allMatch(Edge::isFree);
    if (gap && ends) {
      reached.stream().filter(n -> n.says != null).findFirst().ifPresent(n -> settled = n.says);
    }
  }

  /** What is said whatever follows; null where that is open. */
  Wording settled() {
    return settled;
  }

  /** The steps that take a word. */
  PhraseSteps steps() {
    return steps;
  }

  /** Adds this state and all that can be had from it without a word. */
  void addClosure(List<PhraseNode> into) {
    if (into.contains(this)) {
      return;
    }
    into.add(this);
    for (Edge edge : edges) {
      if (edge.isFree()) {
        edge.to().addClosure(into);
      }
    }
  }
}
