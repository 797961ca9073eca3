package dev.copydesk.rules.clutter;

/**
 * The identity of a block's words across articles: letter case, digits, punctuation and spacing
 * make no difference, so that "12 comments" and "3 comments" are the same.
 */
final class Levelled {
  private static final int LONGEST = 600;
  private static final int FEWEST_LETTERS = 3;

  private Levelled() {}

  /** A short key; empty where the words are too few or too many to be furniture. */
  static String key(String words) {
    if (words.length() > LONGEST) {
      return "";
    }
    long hash = 1125899906842597L;
    int letters = 0;
    boolean digits = false;
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isDigit(c)) {
        if (!digits) {
          hash = 31 * hash + '0';
        }
        digits = true;
        gap = false;
      } else if (Character.isLetter(c)) {
        if (gap) {
          hash = 31 * hash + ' ';
        }
        hash = 31 * hash + Character.toLowerCase(c);
        letters++;
        digits = false;
        gap = false;
      } else {
        gap = letters > 0;
        digits = digits && c != ' ';
      }
    }
    return letters < FEWEST_LETTERS ? "" : Long.toHexString(hash);
  }
}
