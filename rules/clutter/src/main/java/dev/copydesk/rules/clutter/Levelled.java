package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.WordList;
import java.util.Locale;
import java.util.Set;

/**
 * The identity of a block's words across articles: letter case, digits, months, weekdays,
 * punctuation and spacing make no difference, so that "12 comments" and "3 comments" are the same.
 */
final class Levelled {
  private static final int LONGEST = 600;
  private static final int FEWEST_LETTERS = 3;
  private static final Set<String> CALENDAR = WordList.set(Levelled.class, "calendar.txt");

  private Levelled() {}

  /** A short key; empty where the words are too few or too many to be furniture. */
  static String key(String words) {
    if (words.length() > LONGEST) {
      return "";
    }
    String lower = words.toLowerCase(Locale.ROOT);
    long hash = 1125899906842597L;
    int letters = 0;
    boolean number = false;
    for (int i = 0; i < lower.length(); i++) {
      int end = i;
      while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
        end++;
      }
      if (end > i && !CALENDAR.contains(lower.substring(i, end))) {
        for (int k = i; k < end; k++) {
          hash = 31 * hash + lower.charAt(k);
        }
        hash = 31 * hash + ' ';
        letters += end - i;
        number = false;
      } else if (!number && (end > i || Character.isDigit(lower.charAt(i)))) {
        hash = 31 * hash + '0';
        number = true;
      }
      i = Math.max(i, end - 1);
    }
    return letters < FEWEST_LETTERS ? "" : Long.toHexString(hash);
  }
}
