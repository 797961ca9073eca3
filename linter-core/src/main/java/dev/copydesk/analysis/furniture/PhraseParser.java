package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.furniture.PhraseNode.Edge;
import dev.copydesk.analysis.furniture.PhraseNode.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns one phrase of a wording list into states. The notation is explained at the head of the
 * English list.
 */
final class PhraseParser {
  private static final Pattern PIECE =
      Pattern.compile("\\.{2,3}|<[a-z]+>|\\\\.|[()|?]|(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}'.]+|[^\\s]");
  private static final int LONGEST_NAME = 4;

  private final Supplier<PhraseNode> states;
  private final List<String> pieces = new ArrayList<>();
  private int at;

  PhraseParser(String phrase, Supplier<PhraseNode> states) {
    this.states = states;
    Matcher matcher = PIECE.matcher(phrase);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
  }

  /** Adds the way from the first state to the last. */
  void parse(PhraseNode first, PhraseNode last) {
    alternatives(List.of(first), last);
    if (at < pieces.size()) {
      throw new IllegalStateException("cannot read the phrase at \"" + pieces.get(at) + "\"");
    }
  }

  private void alternatives(List<PhraseNode> from, PhraseNode to) {
    Set<String> single = new TreeSet<>();
    do {
      int end = alternativeEnd();
      if (end == at + 1 && isWord(pieces.get(at))) {
        single.add(word(pieces.get(at++)));
      } else {
        sequence(from, to, end);
      }
    } while (at < pieces.size() && pieces.get(at).equals("|") && at++ >= 0);
    if (!single.isEmpty()) {
      Edge edge = new Edge(Step.WORDS, Set.copyOf(single), to);
      from.forEach(node -> node.edges.add(edge));
    }
  }

  private int alternativeEnd() {
    int depth = 0;
    int i = at;
    for (; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (depth == 0 && (piece.equals("|") || piece.equals(")"))) {
        break;
      }
      depth += piece.equals("(") ? 1 : piece.equals(")") ? -1 : 0;
    }
    return i;
  }

  private void sequence(List<PhraseNode> from, PhraseNode to, int end) {
    List<PhraseNode> current = from;
    while (at < end) {
      PhraseNode next = states.get();
      item(current, next);
      boolean optional = at < end && pieces.get(at).equals("?");
      List<PhraseNode> reached = new ArrayList<>();
      if (optional) {
        at++;
        reached.addAll(current);
      }
      reached.add(next);
      current = reached;
    }
    Edge done = Edge.free(to);
    current.forEach(node -> node.edges.add(done));
  }

  private void item(List<PhraseNode> from, PhraseNode to) {
    String piece = pieces.get(at++);
    switch (piece) {
      case "(" -> {
        alternatives(from, to);
        at++;
      }
      case "..", "..." -> {
        to.gap = true;
        from.forEach(node -> node.edges.add(Edge.free(to)));
      }
      case "<n>" -> step(from, Step.NUMBER, to);
      case "<cap>" -> step(from, Step.CAPITAL, to);
      case "<link>" -> step(from, Step.ADDRESS, to);
      case "<any>" -> step(from, Step.ANY, to);
      case "<name>" -> name(from, to);
      default -> {
        Edge edge = new Edge(Step.WORDS, Set.of(word(piece)), to);
        from.forEach(node -> node.edges.add(edge));
      }
    }
  }

  private void name(List<PhraseNode> from, PhraseNode to) {
    List<PhraseNode> current = from;
    for (int i = 0; i < LONGEST_NAME; i++) {
      step(current, Step.CAPITAL, to);
      PhraseNode more = states.get();
      step(current, Step.CAPITAL, more);
      current = List.of(more);
    }
  }

  private static void step(List<PhraseNode> from, Step step, PhraseNode to) {
    Edge edge = new Edge(step, Set.of(), to);
    from.forEach(node -> node.edges.add(edge));
  }

  private static boolean isWord(String piece) {
    return !piece.startsWith("<") && !piece.startsWith("..") && !piece.equals("(");
  }

  private static String word(String piece) {
    String word = piece.startsWith("\\") ? piece.substring(1) : piece;
    boolean dotted = word.length() > 2 && word.charAt(1) == '.';
    if (word.length() > 1 && !dotted) {
      word = word.replaceFirst("['.]+$", "");
    }
    return word.toLowerCase(Locale.ROOT);
  }
}
