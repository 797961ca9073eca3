package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** So many lines that only pages hold, between two paragraphs, divide what is on the page. */
  private static final int DIVIDING = 8;

  private final List<Line> lines;
  private final boolean[] core;

  /** The telling words of each line by their numbers, worked out when they are asked for. */
  private final int[][] tellingWords;

  private final Map<String, Integer> ids = new HashMap<>();

  /** By the number of a word, how many paragraphs hold it. */
  private int[] paragraphsWith = new int[256];

  /** By the number of a word, the last line that it was counted for. */
  private int[] countedFor = new int[256];

  private int first = -1;
  private int last = -1;

  Body(List<Line> lines) {
    this.lines = lines;
    core = new boolean[lines.size()];
    tellingWords = new int[lines.size()][];
    if (!mark(LONG)) {
      mark(MEDIUM);
    }
    keepHeaviest();
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

  /** Whether the running text goes on on both sides of a line. */
  boolean isInside(int line) {
    return first < line && line < last;
  }

  /** The share of a line's telling words that also stand in other paragraphs, 0 to 1. */
  double shared(int line) {
    return shared(line, core[line] ? 1 : 0);
  }

  private double shared(int line, int own) {
    int[] words = telling(line);
    if (words.length == 0) {
      return 0;
    }
    int known = 0;
    for (int word : words) {
      known += paragraphsWith[word] > own ? 1 : 0;
    }
    return (double) known / words.length;
  }

  private boolean mark(int least) {
    boolean any = false;
    for (int i = 0; i < core.length; i++) {
      Line line = lines.get(i);
      Role role = line.block.role();
      boolean prose = role == Role.PARAGRAPH || role == Role.QUOTE || role == Role.LIST_ITEM;
      core[i] =
          prose && line.words >= least && line.endsSentence() && !line.says(Wording.Strength.SURE);
      any |= core[i];
    }
    count(0, core.length);
    return any;
  }

  /**
   * Where much furniture stands between paragraphs, the story is between two such places: where
   * most words are shared, and where they are shared with those.
   */
  private void keepHeaviest() {
    List<Integer> starts = parts();
    if (starts.size() < 2) {
      return;
    }
    starts.add(core.length);
    int heaviest = 0;
    double most = -1;
    for (int k = 0; k + 1 < starts.size(); k++) {
      double weight = 0;
      for (int i = starts.get(k); i < starts.get(k + 1); i++) {
        weight += core[i] ? lines.get(i).words * shared(i) * shared(i) : 0;
      }
      if (weight > most) {
        most = weight;
        heaviest = k;
      }
    }
    Arrays.fill(paragraphsWith, 0);
    count(starts.get(heaviest), starts.get(heaviest + 1));
    double least =
        Math.max(LEAST_SHARED, share(starts.get(heaviest), starts.get(heaviest + 1), 1) / 2);
    for (int k = 0; k + 1 < starts.size(); k++) {
      if (k != heaviest && share(starts.get(k), starts.get(k + 1), 0) < least) {
        Arrays.fill(core, starts.get(k), starts.get(k + 1), false);
      }
    }
    Arrays.fill(paragraphsWith, 0);
    count(0, core.length);
  }

  /** Where the parts begin that much furniture divides. */
  private List<Integer> parts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int between = 0;
    boolean any = false;
    for (int i = 0; i < core.length; i++) {
      if (core[i]) {
        if (any && between >= DIVIDING) {
          starts.add(i);
        }
        any = true;
        between = 0;
      } else {
        between += lines.get(i).says(Wording.Strength.SURE) ? 1 : 0;
      }
    }
    return starts;
  }

  private void count(int from, int to) {
    for (int i = from; i < to; i++) {
      if (core[i]) {
        for (int word : telling(i)) {
          paragraphsWith[word]++;
        }
      }
    }
  }

  /** The mean share of paragraphs that were each counted {@code own} times. */
  private double share(int from, int to, int own) {
    double sum = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (core[i]) {
        sum += shared(i, own);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
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

  private int[] telling(int i) {
    if (tellingWords[i] == null) {
      tellingWords[i] = readTelling(i);
    }
    return tellingWords[i];
  }

  private int[] readTelling(int i) {
    List<Token> tokens = lines.get(i).tokens;
    int[] words = new int[tokens.size()];
    int count = 0;
    for (int k = 0; k < tokens.size(); k++) {
      Token token = tokens.get(k);
      String key = token.key();
      if (!token.isMark() && (key.length() >= TELLING_WORD || token.word().isCapitalized())) {
        int id = ids.computeIfAbsent(key, w -> ids.size());
        if (id >= countedFor.length) {
          countedFor = Arrays.copyOf(countedFor, id * 2);
          paragraphsWith = Arrays.copyOf(paragraphsWith, id * 2);
        }
        if (countedFor[id] != i + 1) {
          countedFor[id] = i + 1;
          words[count++] = id;
        }
      }
    }
    return Arrays.copyOf(words, count);
  }
}
