package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.furniture.PhraseNode.Edge;
import dev.copydesk.analysis.furniture.PhraseNode.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything the wording lists of all languages hold, ready to be looked up. */
final class Phrasebook {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

  private final Map<String, List<PhraseNode>> lineStarts = new HashMap<>();
  private final List<Edge> otherLineStarts = new ArrayList<>();
  private final Map<String, List<PhraseNode>> anywhere = new HashMap<>();
  private final List<Edge> otherAnywhere = new ArrayList<>();
  private int states;

  private Phrasebook() {
    for (String language : LANGUAGES) {
      String file = "wording-" + language + ".txt";
      read(file, WordList.lines(Phrasebook.class, file));
    }
  }

  /** The lists, read when they are first needed. */
  static Phrasebook get() {
    return Holder.BOOK;
  }

  private static final class Holder {
    static final Phrasebook BOOK = new Phrasebook();
  }

  /** How many states there are; their ids are lower. */
  int states() {
    return states;
  }

  /** The states after a token that begins a line. */
  void startLine(Token token, List<PhraseNode> into) {
    start(token, lineStarts, otherLineStarts, into);
  }

  /** Whether some phrase begins with this very word. */
  boolean canStartLine(Token token) {
    return lineStarts.containsKey(token.key());
  }

  /** The states after a token anywhere in a line. */
  void startAnywhere(Token token, List<PhraseNode> into) {
    start(token, anywhere, otherAnywhere, into);
  }

  private static void start(
      Token token, Map<String, List<PhraseNode>> byWord, List<Edge> other, List<PhraseNode> into) {
    into.addAll(byWord.getOrDefault(token.key(), List.of()));
    for (int i = 0; i < other.size(); i++) {
      if (other.get(i).takes(token)) {
        into.add(other.get(i).to());
      }
    }
  }

  private void read(String file, List<String> lines) {
    String kind = "";
    Wording.Strength strength = Wording.Strength.WEAK;
    for (String line : lines) {
      if (line.startsWith("[")) {
        int blank = line.indexOf(' ');
        kind = line.substring(1, blank);
        String name = line.substring(blank + 1, line.length() - 1);
        strength = Wording.Strength.valueOf(name.toUpperCase(Locale.ROOT));
        continue;
      }
      try {
        add(line, kind, strength);
      } catch (RuntimeException e) {
        throw new IllegalStateException(file + ": " + line, e);
      }
    }
  }

  private void add(String line, String kind, Wording.Strength strength) {
    boolean inside = line.startsWith(".. ") || line.startsWith("... ");
    boolean shortLine = (" " + line + " ").replace(")", " ").contains(" .. ");
    String phrase = inside ? line.substring(line.indexOf(' ')) + " ..." : line;
    PhraseNode first = state(shortLine);
    PhraseNode last = state(shortLine);
    last.says = new Wording(kind, strength, shortLine);
    new PhraseParser(phrase, () -> state(shortLine)).parse(first, last);
    for (Edge edge : closure(first)) {
      index(edge, inside ? anywhere : lineStarts, inside ? otherAnywhere : otherLineStarts);
    }
  }

  private static void index(Edge edge, Map<String, List<PhraseNode>> byWord, List<Edge> other) {
    if (edge.step() != Step.WORDS) {
      other.add(edge);
    }
    for (String word : edge.words()) {
      byWord.computeIfAbsent(word, w -> new ArrayList<>(4)).add(edge.to());
    }
  }

  /** All steps that can be taken first; a step that takes no word at all is free. */
  private static List<Edge> closure(PhraseNode node) {
    List<Edge> edges = new ArrayList<>();
    for (Edge edge : node.edges) {
      if (edge.step() == Step.WORDS && edge.words().isEmpty()) {
        edges.addAll(closure(edge.to()));
      } else {
        edges.add(edge);
      }
    }
    return edges;
  }

  private PhraseNode state(boolean shortLine) {
    return new PhraseNode(states++, shortLine);
  }
}
