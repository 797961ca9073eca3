package dev.copydesk.analysis;

import dev.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Pairs the quotation marks of one block in one pass. A wrong mark is read as what its place says:
 * after a blank and before a letter it opens, after a letter it closes.
 */
final class QuotationScanner {
  private final String text;
  private final int block;
  private final Span span;
  private final List<Word> words;
  private final SingleMarks singles;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quotation> outer = new ArrayList<>();
  private final List<Quotation> nested = new ArrayList<>();
  private Quotation.Marks left;
  private boolean singleFollows;

  /** A quotation that has begun: the offset of its mark, of its words, and where it must close. */
  private record Open(Quotation.Marks marks, int start, int words, int closer) {}

  QuotationScanner(String text, int block, Span span, List<Word> words) {
    this.text = text;
    this.block = block;
    this.span = span;
    this.words = words;
    this.singles = new SingleMarks(text, span, words);
  }

  List<Quotation> outer() {
    return outer;
  }

  List<Quotation> nested() {
    return nested;
  }

  /** The marks of the quotation that is not closed at the end of the block; null if none. */
  Quotation.Marks leftOpen() {
    return left;
  }

  /** Whether a quotation left open before goes on here: opened again, or closed without opening. */
  boolean goesOnWith(Quotation.Marks marks) {
    if (words.isEmpty()) {
      return false;
    }
    if (marksOf(words.get(0)) == marks) {
      return true;
    }
    if (marks == Quotation.Marks.SINGLE) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (marksOf(words.get(i)) == marks) {
        return !opens(i) && !words.get(i).text().equals("“");
      }
    }
    return false;
  }

  /** Whether the block begins with a single mark that opens. */
  boolean beginsSingle() {
    return !words.isEmpty() && marksOf(words.get(0)) == Quotation.Marks.SINGLE && singles.opens(0);
  }

  /**
   * Pairs the marks; {@code running} are the marks of a quotation that goes on here, or null, and
   * {@code singleFollows} tells that the next block begins with a single mark.
   */
  void scan(Quotation.Marks running, boolean singleFollows) {
    this.singleFollows = singleFollows;
    if (running != null && marksOf(words.get(0)) != running) {
      open.push(new Open(running, span.start(), span.start(), -1));
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.kind() != Word.Kind.MARK) {
        continue;
      }
      Quotation.Marks marks = marksOf(word);
      if (marks == Quotation.Marks.SINGLE) {
        single(i, running == marks && i == 0);
      } else if (marks == Quotation.Marks.FOREIGN) {
        foreign(i);
      } else if (marks != null) {
        twofold(i, marks);
      }
    }
    finish();
  }

  private void twofold(int i, Quotation.Marks marks) {
    Word word = words.get(i);
    Open current = currentTwofold();
    boolean opens = word.text().equals("“") ? opens(i) || current == null : opens(i);
    if (word.text().equals("”") && current != null) {
      opens = false;
    }
    if (current == null) {
      if (opens || loose(i, marks)) {
        open.push(new Open(marks, word.start(), word.end(), -1));
      }
    } else if (!opens) {
      boolean inches = current.marks() != marks && i > 0 && isDigit(words.get(i).start() - 1);
      if (!inches) {
        close(current, word);
      }
    } else if (current.marks() == marks && !nests(i, marks)) {
      abandon(current, word.start());
      open.push(new Open(marks, word.start(), word.end(), -1));
    } else {
      open.push(new Open(marks, word.start(), word.end(), -1));
    }
  }

  private void single(int i, boolean running) {
    Open current = open.peek();
    if (current != null && current.marks() == Quotation.Marks.SINGLE && current.closer() == i) {
      close(current, words.get(i));
    } else if (singles.opens(i)) {
      int closer = singles.closer(i, currentTwofold() != null);
      boolean atStart = i == 0 && (running || words.get(0).text().equals("‘"));
      if (closer > 0 || atStart || singleFollows && beginsSpeech(i)) {
        Word word = words.get(i);
        open.push(new Open(Quotation.Marks.SINGLE, word.start(), word.end(), closer));
      }
    }
  }

  /**
   * Whether a single mark without a partner stands where speech begins: first, or after a colon.
   */
  private boolean beginsSpeech(int i) {
    boolean place = i == 0 || ":,".contains(words.get(i - 1).text());
    return place && words.get(i + 1).isCapitalized();
  }

  /** Such marks often serve as arrows and bullets, so both have to be there. */
  private void foreign(int i) {
    Open current = open.peek();
    if (current != null && current.closer() == i) {
      close(current, words.get(i));
      return;
    }
    String closing =
        switch (words.get(i).text()) {
          case "«" -> "»";
          case "»" -> "«";
          default -> "“”";
        };
    int last = touchesNext(i) ? Math.min(words.size(), i + SingleMarks.FARTHEST) : i;
    for (int j = i + 1; j < last; j++) {
      Word word = words.get(j);
      if (word.kind() == Word.Kind.MARK && closing.contains(word.text())) {
        open.push(new Open(Quotation.Marks.FOREIGN, words.get(i).start(), words.get(i).end(), j));
        return;
      }
    }
  }

  private void close(Open quotation, Word mark) {
    if (!open.contains(quotation)) {
      return;
    }
    while (!quotation.equals(open.peek())) {
      open.pop();
    }
    open.pop();
    add(quotation, mark.end(), mark.start(), Quotation.End.CLOSED);
  }

  private void abandon(Open quotation, int end) {
    while (!quotation.equals(open.peek())) {
      open.pop();
    }
    open.pop();
    int stop = new Span(quotation.start(), end).trim(text).end();
    add(quotation, stop, stop, Quotation.End.UNCLOSED);
  }

  private void finish() {
    Iterator<Open> outermostFirst = open.descendingIterator();
    List<Open> rest = new ArrayList<>();
    outermostFirst.forEachRemaining(rest::add);
    open.clear();
    for (Open one : rest) {
      if (left == null || one.marks() != Quotation.Marks.SINGLE) {
        add(one, span.end(), span.end(), Quotation.End.UNCLOSED);
        left = left == null ? one.marks() : left;
        open.push(one);
      }
    }
    Collections.sort(outer, (a, b) -> a.span().compareTo(b.span()));
    Collections.sort(nested, (a, b) -> a.span().compareTo(b.span()));
  }

  private void add(Open from, int end, int wordsEnd, Quotation.End how) {
    int begin = Math.min(from.words(), wordsEnd);
    Quotation quotation =
        new Quotation(
            block, new Span(from.start(), end), new Span(begin, wordsEnd), from.marks(), how);
    (open.isEmpty() ? outer : nested).add(quotation);
  }

  private Open currentTwofold() {
    for (Open one : open) {
      if (one.marks() != Quotation.Marks.SINGLE) {
        return one.marks() == Quotation.Marks.FOREIGN ? null : one;
      }
    }
    return null;
  }

  /** Whether two closing marks follow, so that this opening one stands inside another pair. */
  private boolean nests(int i, Quotation.Marks marks) {
    if (marks != Quotation.Marks.CURLY) {
      return false;
    }
    int closing = 0;
    for (int j = i + 1; j < words.size(); j++) {
      String mark = words.get(j).text();
      if (mark.equals("“")) {
        return false;
      }
      closing += mark.equals("”") ? 1 : 0;
      if (closing == 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark between two blanks has a partner. */
  private boolean loose(int i, Quotation.Marks marks) {
    if (touchesNext(i) || !SingleMarks.isGap(text, words.get(i).start() - 1, span)) {
      return false;
    }
    for (int j = i + 1; j < words.size(); j++) {
      if (marksOf(words.get(j)) == marks) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int i) {
    return SingleMarks.isGap(text, words.get(i).start() - 1, span)
        && touchesNext(i)
        && ",.;:!?)]>".indexOf(text.charAt(words.get(i).end())) < 0;
  }

  private boolean touchesNext(int i) {
    return i + 1 < words.size() && words.get(i).touches(words.get(i + 1));
  }

  private boolean isDigit(int at) {
    return at >= span.start() && Character.isDigit(text.charAt(at));
  }

  private static Quotation.Marks marksOf(Word word) {
    if (word.kind() != Word.Kind.MARK) {
      return null;
    }
    return switch (word.text()) {
      case "“", "”" -> Quotation.Marks.CURLY;
      case "\"", "＂" -> Quotation.Marks.STRAIGHT;
      case "''" -> Quotation.Marks.DOUBLED;
      case "'", "‘", "’" -> Quotation.Marks.SINGLE;
      case "«", "»", "„" -> Quotation.Marks.FOREIGN;
      default -> null;
    };
  }
}
