package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the running text of the story begins and ends. Its paragraphs are long, end as sentences do
 * and share words with each other, which the blurb of another story does not.
 */
final class Body {
  private static final int LONG = 25;
  private static final int MEDIUM = 12;
  private static final int SHORT = 4;
  private static final int TELLING_WORD = 5;

  /** How many lines may stand between two paragraphs of the story at its ends. */
  private static final int REACH = 2;

  private static final double LEAST_SHARED = 0.35;

  private final List<Line> lines;
  private final boolean[] core;

  /** The telling words of each line, worked out when they are asked for. */
  private final List<Set<String>> tellingWords;

  private final Map<String, Integer> paragraphsWith = new HashMap<>();
  private int first = -1;
  private int last = -1;

  Body(List<Line> lines) {
    this.lines = lines;
    core = new boolean[lines.size()];
    tellingWords = new ArrayList<>(Collections.nCopies(lines.size(), null));
    if (!mark(LONG)) {
      mark(MEDIUM);
    }
    dropStrangers();
    goOn();
    for (int i = 0; i < core.length; i++) {
      if (core[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }

  /** Whether there is running text at all. */
  boolean exists() {
    return first >= 0;
  }

  /** Whether a line is a paragraph of the running text. */
  boolean isCore(int line) {
    return core[line];
  }

  /** The first paragraph of the running text. */
  int first() {
    return first;
  }

  /** The last paragraph of the running text. */
  int last() {
    return last;
  }

  /** Whether a line stands before the running text or after it. */
  boolean isOutside(int line) {
    return exists() && (line < first || line > last);
  }

  /** The share of a line's telling words that also stand in other paragraphs, 0 to 1. */
  double shared(int line) {
    Set<String> words = telling(line);
    if (words.isEmpty()) {
      return 0;
    }
    int own = core[line] ? 1 : 0;
    int known = 0;
    for (String word : words) {
      known += paragraphsWith.getOrDefault(word, 0) > own ? 1 : 0;
    }
    return (double) known / words.size();
  }

  private boolean mark(int least) {
    boolean any = false;
    for (int i = 0; i < core.length; i++) {
      Line line = lines.get(i);
      Role role = line.block.role();
      boolean prose = role == Role.PARAGRAPH || role == Role.QUOTE || role == Role.LIST_ITEM;
      core[i] =
          prose && line.words >= least && line.endsSentence() && !line.says(Wording.Strength.SURE);
      if (core[i]) {
        any = true;
        telling(i).forEach(word -> paragraphsWith.merge(word, 1, Integer::sum));
      }
    }
    return any;
  }

  /** At the two ends, paragraphs that share hardly a word with the others are none of the story. */
  private void dropStrangers() {
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < core.length; i++) {
      if (core[i]) {
        shares.add(shared(i));
      }
    }
    if (shares.size() < 4) {
      return;
    }
    shares.sort(null);
    double least = shares.get(shares.size() / 2) / 2;
    int end = core.length - 1;
    while (end >= 0 && (!core[end] || shared(end) < least)) {
      core[end--] = false;
    }
    int start = 0;
    while (start < end && (!core[start] || shared(start) < least)) {
      core[start++] = false;
    }
  }

  /** Short paragraphs that follow the last long one, or lead up to the first, are story too. */
  private void goOn() {
    int end = core.length - 1;
    while (end >= 0 && !core[end]) {
      end--;
    }
    for (int i = end + 1; end >= 0 && i < core.length && i <= end + REACH; i++) {
      if (isShortParagraph(i) && (i == end + 1 || shared(i) >= LEAST_SHARED)) {
        core[i] = true;
        end = i;
      } else if (lines.get(i).says(Wording.Strength.SURE)) {
        break;
      }
    }
    int start = 0;
    while (start < core.length && !core[start]) {
      start++;
    }
    for (int i = start - 1; start < core.length && i >= Math.max(0, start - REACH); i--) {
      if (isShortParagraph(i) && (i == start - 1 || shared(i) >= LEAST_SHARED)) {
        core[i] = true;
        start = i;
      }
    }
  }

  private boolean isShortParagraph(int i) {
    Line line = lines.get(i);
    return isProse(line)
        && line.words >= SHORT
        && line.endsSentence()
        && line.wording.isEmpty()
        && !line.time;
  }

  private static boolean isProse(Line line) {
    Role role = line.block.role();
    return role == Role.PARAGRAPH || role == Role.QUOTE || role == Role.LIST_ITEM;
  }

  private Set<String> telling(int i) {
    if (tellingWords.get(i) == null) {
      tellingWords.set(i, telling(lines.get(i)));
    }
    return tellingWords.get(i);
  }

  private static Set<String> telling(Line line) {
    Set<String> words = new HashSet<>();
    for (Token token : line.tokens) {
      String key = token.key();
      if (!token.isMark() && (key.length() >= TELLING_WORD || token.word().isCapitalized())) {
        words.add(key);
      }
    }
    return words;
  }
}
