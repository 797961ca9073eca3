package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.furniture.PhraseNode.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything the wording lists of all languages hold, ready to be looked up. */
final class Phrasebook {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

  private final List<PhraseNode> nodes = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final PhraseSteps lineStarts;
  private final PhraseSteps shortLineStarts;
  private final PhraseSteps anywhere;
  private final PhraseSteps shortAnywhere;

  /** Where phrases begin: those of any line, and those of all lines and short ones. */
  private record Starts(List<Edge> any, List<Edge> shortOnly) {
    Starts() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private Phrasebook() {
    Starts atStart = new Starts();
    Starts inside = new Starts();
    for (String language : LANGUAGES) {
      String file = "wording-" + language + ".txt";
      read(file, WordList.lines(Phrasebook.class, file), atStart, inside);
    }
    nodes.forEach(node -> node.seal(ids));
    lineStarts = new PhraseSteps(atStart.any(), ids);
    shortLineStarts = new PhraseSteps(atStart.shortOnly(), ids);
    anywhere = new PhraseSteps(inside.any(), ids);
    shortAnywhere = new PhraseSteps(inside.shortOnly(), ids);
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
    return nodes.size();
  }

  /** The number of a word; -1 where no phrase has it. */
  int id(String word) {
    return ids.getOrDefault(word, -1);
  }

  /** The steps that begin a line. */
  PhraseSteps lineStarts(boolean shortLine) {
    return shortLine ? shortLineStarts : lineStarts;
  }

  /** The steps that can be taken anywhere in a line. */
  PhraseSteps anywhere(boolean shortLine) {
    return shortLine ? shortAnywhere : anywhere;
  }

  private void read(String file, List<String> lines, Starts atStart, Starts inside) {
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
        Wording says = new Wording(kind, strength, nodes.size());
        add(line, says, isInside(line) ? inside : atStart);
      } catch (RuntimeException e) {
        throw new IllegalStateException(file + ": " + line, e);
      }
    }
  }

  private static boolean isInside(String line) {
    return line.startsWith(".. ") || line.startsWith("... ");
  }

  private void add(String line, Wording says, Starts starts) {
    boolean shortLine = (" " + line + " ").replace(")", " ").contains(" .. ");
    String phrase = isInside(line) ? line.substring(line.indexOf(' ')) + " ..." : line;
    PhraseNode first = state();
    PhraseNode last = state();
    last.says = says;
    new PhraseParser(phrase, this::state).parse(first, last);
    List<PhraseNode> reached = new ArrayList<>();
    first.addClosure(reached);
    for (PhraseNode node : reached) {
      starts.shortOnly().addAll(node.edges);
      if (!shortLine) {
        starts.any().addAll(node.edges);
      }
    }
  }

  private PhraseNode state() {
    PhraseNode node = new PhraseNode(nodes.size());
    nodes.add(node);
    return node;
  }
}
