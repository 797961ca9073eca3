package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.furniture.PhraseNode.Edge;
import dev.copydesk.analysis.furniture.PhraseNode.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The states that a token leads to, those included that can be had from them without a word. Words
 * are numbers, so that one search finds all states that wait for a word.
 */
final class PhraseSteps {
  private static final PhraseNode[] NONE = {};
  private static final int MANY = 8;

  private final int[] words;

  /** By the number of a word, its place in {@code words}, counted from 1; empty for a few words. */
  private final short[] places;

  private final PhraseNode[][] byWord;
  private final PhraseNode[] byNumber;
  private final PhraseNode[] byCapital;
  private final PhraseNode[] byAddress;
  private final PhraseNode[] byAny;

  /** The steps along these edges; {@code ids} gives each word its number. */
  PhraseSteps(List<Edge> edges, Map<String, Integer> ids) {
    TreeMap<Integer, List<PhraseNode>> found = new TreeMap<>();
    for (Edge edge : edges) {
      for (String word : new TreeSet<>(edge.words())) {
        int id = ids.computeIfAbsent(word, w -> ids.size());
        edge.to().addClosure(found.computeIfAbsent(id, key -> new ArrayList<>()));
      }
    }
    words = found.keySet().stream().mapToInt(Integer::intValue).toArray();
    places = new short[words.length > MANY ? words[words.length - 1] + 1 : 0];
    for (int i = 0; i < words.length && places.length > 0; i++) {
      places[words[i]] = (short) (i + 1);
    }
    byWord = found.values().stream().map(list -> list.toArray(NONE)).toArray(PhraseNode[][]::new);
    byNumber = by(Step.NUMBER, edges);
    byCapital = by(Step.CAPITAL, edges);
    byAddress = by(Step.ADDRESS, edges);
    byAny = by(Step.ANY, edges);
  }

  /** Whether a step waits for this very word. */
  boolean knows(Token token) {
    return place(token.id()) >= 0;
  }

  private int place(int id) {
    if (id < 0 || words.length == 0) {
      return -1;
    }
    if (places.length == 0) {
      return Arrays.binarySearch(words, id);
    }
    return id < places.length ? places[id] - 1 : -1;
  }

  /** Adds the states that a token leads to. */
  void take(Token token, PhraseMatcher matcher) {
    int at = place(token.id());
    if (at >= 0) {
      matcher.reach(byWord[at]);
    }
    if (byNumber.length > 0 && token.isNumber()) {
      matcher.reach(byNumber);
    }
    if (byCapital.length > 0 && token.canBeName()) {
      matcher.reach(byCapital);
    }
    if (byAddress.length > 0 && token.isAddress()) {
      matcher.reach(byAddress);
    }
    if (byAny.length > 0 && !token.isMark()) {
      matcher.reach(byAny);
    }
  }

  private static PhraseNode[] by(Step step, List<Edge> edges) {
    List<PhraseNode> found = new ArrayList<>();
    edges.stream().filter(edge -> edge.step() == step).forEach(e -> e.to().addClosure(found));
    return found.toArray(NONE);
  }
}
