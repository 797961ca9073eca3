package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import java.util.Set;

/** Tells figures that anybody can read off or look up: sizes, prices, scores, hours, marks. */
final class Measures {
  private static final Set<String> UNITS = WordList.set(Measures.class, "units.txt");
  private static final Set<String> ZONES = WordList.set(Measures.class, "time-zones.txt");
  private static final Set<String> SPORTS = WordList.set(Measures.class, "sports.txt");
  private static final Set<String> PRICE_WORDS = WordList.set(Measures.class, "price-words.txt");
  private static final Set<String> PAR = Set.of("under", "over", "par");
  private static final Set<String> PER = Set.of("a", "an", "per");
  private static final Set<String> SHARES = Set.of("percent", "per", "pct");
  private static final int LONGEST_COUNT = 9;
  private static final int DEAREST = 10_000;

  private final Reading text;

  Measures(Reading text) {
    this.text = text;
  }

  /** Whether a word in lower case is one of games alone. */
  static boolean isSport(String lower) {
    return SPORTS.contains(lower);
  }

  /**
   * Whether the number is a size, an hour, a score or a mark; shares and sums are not asked for.
   */
  boolean isMeasured(int i, int first, int last) {
    return isIdentifier(i)
        || hasUnit(i, last)
        || isCompound(i, last)
        || isScore(i, first, last)
        || i + 1 < last && isZone(i + 1);
  }

  /** Whether a sum, whose sign stands before it, is the price or rate of one thing. */
  boolean isPrice(int i, int first, int last) {
    String number = text.word(i).text();
    if (i + 1 < last && text.lower(i + 1).endsWith("illion") || value(number) >= DEAREST) {
      return false;
    }
    boolean article = i - 2 >= first && PER.contains(text.lower(i - 2));
    boolean attribute = article && i + 1 < last && text.isWord(i + 1);
    boolean bracketed = i - 2 >= first && text.isMark(i - 2, "(");
    boolean rate =
        i + 2 < last && PER.contains(text.lower(i + 1)) && !text.is(i + 2, WordClass.MEASURE);
    return number.indexOf('.') > 0
        || attribute
        || bracketed
        || rate
        || hasPriceWord(i, first, last);
  }

  private boolean hasPriceWord(int i, int first, int last) {
    for (int j = Math.max(first, i - 5); j < Math.min(last, i + 4); j++) {
      if (PRICE_WORDS.contains(text.lower(j))) {
        return true;
      }
    }
    return false;
  }

  /** "3,000 square miles", "149 km". */
  private boolean hasUnit(int i, int last) {
    int next = i + 1 < last && text.lower(i + 1).endsWith("illion") ? i + 2 : i + 1;
    return next < last && (UNITS.contains(text.lower(next)) || text.isMark(next, "°"));
  }

  /** "a 900-seat hall". */
  private boolean isCompound(int i, int last) {
    return i + 2 < last
        && text.isMark(i + 1, "-‑")
        && text.word(i).touches(text.word(i + 1))
        && text.isWord(i + 2)
        && !SHARES.contains(text.lower(i + 2))
        && !text.lower(i + 2).equals("strong")
        && !text.lower(i + 2).endsWith("illion");
  }

  /** "31–17", "a 2-under 70", "Falk (68)". */
  private boolean isScore(int i, int first, int last) {
    boolean small = text.word(i).text().length() < 4;
    boolean pair =
        i + 2 < last && text.isMark(i + 1, "–—") && isNumber(i + 2)
            || i - 2 >= first && text.isMark(i - 1, "–—") && isNumber(i - 2);
    boolean bracketed =
        i > first && i + 1 < last && text.isMark(i - 1, "(") && text.isMark(i + 1, ")");
    boolean strokes = i - 2 >= first && PAR.contains(text.lower(i - 1)) && text.isMark(i - 2, "-‑");
    return small && (pair || bracketed || strokes);
  }

  private boolean isZone(int i) {
    String word = text.word(i).text();
    return text.isWord(i)
        && word.chars().allMatch(Character::isUpperCase)
        && ZONES.contains(text.lower(i));
  }

  /** More digits than a count has, a nought before them, or the value of an attribute. */
  private boolean isIdentifier(int i) {
    String number = text.word(i).text();
    boolean digits = number.chars().allMatch(Character::isDigit);
    boolean nought = number.length() > 1 && number.charAt(0) == '0';
    boolean endless = number.length() > LONGEST_COUNT;
    boolean value = i > 1 && text.isMark(i - 1, "\"'") && text.isMark(i - 2, "=");
    return digits && (nought || endless) || value || i > 0 && text.isMark(i - 1, "#=");
  }

  private boolean isNumber(int i) {
    return text.word(i).kind() == Word.Kind.NUMBER;
  }

  /** The whole part of a number, as far as it matters here. */
  private static int value(String number) {
    int value = 0;
    for (int i = 0; i < number.length() && value < DEAREST; i++) {
      char c = number.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + c - '0';
      } else if (c != ',') {
        return c == '.' ? value : DEAREST;
      }
    }
    return value;
  }
}
