package dev.copydesk.analysis;

import dev.copydesk.text.Span;
import java.util.List;
import java.util.Set;

/** Tells single quotation marks from apostrophes. */
final class SingleMarks {
  /** Longest words between single marks, in tokens: what is longer began with an apostrophe. */
  static final int FARTHEST = 300;

  private static final Set<String> ELISIONS =
      Set.of("em", "til", "till", "tis", "twas", "cause", "bout", "n", "round");

  private final String text;
  private final Span span;
  private final List<Word> words;

  SingleMarks(String text, Span span, List<Word> words) {
    this.text = text;
    this.span = span;
    this.words = words;
  }

  /** Whether nothing, a blank, a bracket, a dash or another opening mark stands at an offset. */
  static boolean isGap(String text, int at, Span within) {
    if (at < within.start()) {
      return true;
    }
    char c = text.charAt(at);
    return Tokenizer.isSpace(c) || "([{—–-/“‘\"'*_".indexOf(c) >= 0;
  }

  /** Whether the mark could begin a quotation. */
  boolean opens(int i) {
    Word mark = words.get(i);
    if (mark.text().equals("’") || i + 1 >= words.size() || !mark.touches(words.get(i + 1))) {
      return false;
    }
    Word next = words.get(i + 1);
    boolean decade = next.kind() == Word.Kind.NUMBER && next.text().endsWith("s");
    boolean elision = mark.text().equals("'") && ELISIONS.contains(next.lower());
    boolean word = next.kind() != Word.Kind.MARK || "\"“$£€…[".contains(next.text());
    return word && !decade && !elision && isGap(text, mark.start() - 1, span);
  }

  /**
   * The index of the mark that closes the quotation opened at {@code i}, or -1. A mark after a word
   * in s may be a plural's, so a clearer one is preferred.
   */
  int closer(int i, boolean inside) {
    int weak = -1;
    int last = Math.min(words.size(), i + FARTHEST);
    for (int j = i + 1; j < last; j++) {
      Word word = words.get(j);
      if (word.kind() != Word.Kind.MARK) {
        continue;
      }
      String mark = word.text();
      boolean end = mark.equals("”") || isTypewriterEnd(j);
      if (inside && end) {
        return weak;
      }
      if (!mark.equals("'") && !mark.equals("’")) {
        continue;
      }
      if (opens(j) && !mark.equals("’")) {
        return weak;
      }
      if (closes(j)) {
        if (!isPlural(j)) {
          return j;
        }
        weak = weak < 0 ? j : weak;
      }
    }
    return weak;
  }

  private boolean isTypewriterEnd(int j) {
    String mark = words.get(j).text();
    boolean twofold = mark.equals("\"") || mark.equals("''");
    return twofold && !isGap(text, words.get(j).start() - 1, span);
  }

  private boolean closes(int j) {
    Word mark = words.get(j);
    boolean solidBefore = words.get(j - 1).touches(mark);
    boolean letterAfter =
        mark.end() < span.end() && Character.isLetterOrDigit(text.charAt(mark.end()));
    return solidBefore && !letterAfter;
  }

  private boolean isPlural(int j) {
    Word before = words.get(j - 1);
    boolean goesOn = j + 1 < words.size() && words.get(j + 1).kind() == Word.Kind.WORD;
    return goesOn
        && before.kind() == Word.Kind.WORD
        && (before.lower().endsWith("s") || before.lower().endsWith("in"));
  }
}
