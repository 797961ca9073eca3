package dev.copydesk.analysis.time;

import dev.copydesk.analysis.Word;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a block with their senses; outside its ends there are empty words. */
final class Tokens {
  private static final Word OUTSIDE = new Word(0, 0, Word.Kind.MARK, "", "");

  private final List<Word> words = new ArrayList<>();
  private final List<Sense> senses = new ArrayList<>();
  private final boolean title;

  /** The words; {@code title} says that capitals mean nothing. */
  Tokens(List<Word> block, boolean title) {
    this.title = title;
    for (Word word : block) {
      int comma = word.kind() == Word.Kind.NUMBER ? gluedYear(word.text()) : -1;
      if (comma > 0) {
        add(part(word, 0, comma, Word.Kind.NUMBER));
        add(part(word, comma, comma + 1, Word.Kind.MARK));
        add(part(word, comma + 1, word.text().length(), Word.Kind.NUMBER));
      } else {
        add(part(word, 0, stem(word.lower()).length(), word.kind()));
      }
    }
  }

  /** A word without its {@code 's}, which is no part of a time expression. */
  static String stem(String lower) {
    return lower.length() > 3 && lower.endsWith("'s")
        ? lower.substring(0, lower.length() - 2)
        : lower;
  }

  private void add(Word word) {
    words.add(word);
    senses.add(Sense.of(word));
  }

  /**
   * "12th,2025" and "12,2025" are a day and a year: a thousand has three digits after its comma.
   */
  private static int gluedYear(String number) {
    int comma = number.indexOf(',');
    boolean four = comma > 0 && comma <= 4 && number.length() == comma + 5;
    return four && number.indexOf(',', comma + 1) < 0 && number.indexOf('.') < 0 ? comma : -1;
  }

  private static Word part(Word word, int from, int to, Word.Kind kind) {
    boolean whole = from == 0 && to == word.lower().length();
    if (whole || word.lower().length() != word.text().length()) {
      return word;
    }
    return new Word(
        word.start() + from,
        word.start() + to,
        kind,
        word.text().substring(from, to),
        word.lower().substring(from, to));
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : OUTSIDE;
  }

  Sense sense(int i) {
    return i >= 0 && i < words.size() ? senses.get(i) : Sense.NONE;
  }

  String lower(int i) {
    return word(i).lower();
  }

  boolean is(int i, String lower) {
    return word(i).lower().equals(lower);
  }

  boolean isAny(int i, String a, String b) {
    return is(i, a) || is(i, b);
  }

  boolean isHyphen(int i) {
    return is(i, "-") || is(i, "‑");
  }

  boolean isDash(int i) {
    return isHyphen(i) || is(i, "–") || is(i, "—");
  }

  boolean isQuote(int i) {
    return is(i, "'") || is(i, "’") || is(i, "‘");
  }

  /** Whether an expression can begin here, as far as the word and the next one tell. */
  boolean canBegin(int i) {
    Sense sense = sense(i);
    if (sense.isLead()) {
      return !sense(i + 1).isNone() || isHyphen(i + 1) || isQuote(i + 1);
    }
    return !sense.isNone() || isQuote(i);
  }

  boolean isCapital(int i) {
    return word(i).isCapitalized();
  }

  /** Whether the word begins with a capital because it is a name, as far as one can see. */
  boolean isName(int i) {
    return isCapital(i) && !title;
  }

  /** Whether a unit is meant: names such as "Election Day" are written with a capital. */
  boolean isUnit(int i) {
    return sense(i).isUnit() && !isName(i);
  }

  boolean touches(int i) {
    return i > 0 && i < words.size() && words.get(i - 1).touches(words.get(i));
  }

  boolean isNumber(int i) {
    return word(i).kind() == Word.Kind.NUMBER;
  }

  /** The index behind a full stop that belongs to an abbreviation at {@code i - 1}. */
  int skipDot(int i) {
    boolean abbreviation =
        lower(i - 1).length() < 5 && !isAny(i - 1, "may", "june") && !is(i - 1, "july");
    return is(i, ".") && touches(i) && (abbreviation || isNumber(i + 1)) ? i + 1 : i;
  }

  int skipComma(int i) {
    return is(i, ",") ? i + 1 : i;
  }

  /** Whether the word begins a sentence or the block, as far as the word before tells. */
  boolean isStart(int i) {
    Word before = word(i - 1);
    return before.kind() == Word.Kind.MARK
        && ",;-–/'".indexOf(before.text().isEmpty() ? '.' : before.text().charAt(0)) < 0;
  }

  Span span(int first, int end) {
    return new Span(words.get(first).start(), words.get(end - 1).end());
  }
}
