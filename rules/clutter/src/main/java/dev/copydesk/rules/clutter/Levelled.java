package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.WordList;
import java.util.Arrays;

/**
 * The identity of a block's words across articles: letter case, digits, months, weekdays,
 * punctuation and spacing make no difference, so that "12 comments" and "3 comments" are the same.
 */
final class Levelled {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int LONGEST = 600;
  private static final int FEWEST_LETTERS = 3;

  /** The hash codes of the words, so that none has to be cut out of a text. */
  private static final int[] CALENDAR =
      WordList.set(Levelled.class, "calendar.txt").stream()
          .mapToInt(String::hashCode)
          .sorted()
          .toArray();

  private Levelled() {}

  /**
   * A hash of 64 bits in hexadecimal digits: FNV-1a over the letters, with a mark between words,
   * mixed at the end as SplitMix64 does. Among ten million different blocks two are alike with a
   * probability of 3 in a million. Empty where the words are too few or too many to be furniture.
   */
  static String key(String words) {
    if (words.length() > LONGEST) {
      return "";
    }
    long hash = BASIS;
    int letters = 0;
    boolean number = false;
    for (int i = 0; i < words.length(); i++) {
      long before = hash;
      int end = i;
      int word = 0;
      while (end < words.length() && Character.isLetter(words.charAt(end))) {
        char letter = Character.toLowerCase(words.charAt(end++));
        hash = (hash ^ letter) * PRIME;
        word = 31 * word + letter;
      }
      if (end > i && Arrays.binarySearch(CALENDAR, word) < 0) {
        hash = (hash ^ ' ') * PRIME;
        letters += end - i;
        number = false;
      } else if (!number && (end > i || Character.isDigit(words.charAt(i)))) {
        hash = (before ^ '0') * PRIME;
        number = true;
      } else {
        hash = before;
      }
      i = Math.max(i, end - 1);
    }
    return letters < FEWEST_LETTERS ? "" : Long.toHexString(mixed(hash));
  }

  private static long mixed(long hash) {
    long once = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }
}
