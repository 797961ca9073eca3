package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.WordList;
import java.util.Arrays;

/**
 * The identity of a block's words across articles: letter case, digits, months, weekdays,
 * punctuation and spacing make no difference, so that "12 comments" and "3 comments" are the same.
 */
final class Levelled {
  private static final int LONGEST = 600;
  private static final int FEWEST_LETTERS = 3;

  /** The hash codes of the words, so that none has to be cut out of a text. */
  private static final int[] CALENDAR =
      WordList.set(Levelled.class, "calendar.txt").stream()
          .mapToInt(String::hashCode)
          .sorted()
          .toArray();

  private Levelled() {}

  /** A short key; empty where the words are too few or too many to be furniture. */
  static String key(String words) {
    if (words.length() > LONGEST) {
      return "";
    }
    long hash = 1125899906842597L;
    int letters = 0;
    boolean number = false;
    for (int i = 0; i < words.length(); i++) {
      int end = i;
      int word = 0;
      while (end < words.length() && Character.isLetter(words.charAt(end))) {
        word = 31 * word + Character.toLowerCase(words.charAt(end++));
      }
      if (end > i && Arrays.binarySearch(CALENDAR, word) < 0) {
        hash = 1000003 * hash + word;
        letters += end - i;
        number = false;
      } else if (!number && (end > i || Character.isDigit(words.charAt(i)))) {
        hash = 1000003 * hash;
        number = true;
      }
      i = Math.max(i, end - 1);
    }
    return letters < FEWEST_LETTERS ? "" : Long.toHexString(hash);
  }
}
