package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.WordList;
import java.util.List;
import java.util.Set;

/** The words of dates, times and time stamps. */
final class TimeWords {
  private static final Set<String> WORDS = WordList.set(TimeWords.class, "time-words.txt");

  private TimeWords() {}

  /** Whether a word is one of them. */
  static boolean has(Token token) {
    return WORDS.contains(token.key());
  }

  /** Whether a line holds a date or time and nothing else. */
  static boolean isTime(List<Token> tokens) {
    return isTimeWithNames(tokens, 0);
  }

  /** Whether a line holds a date or time, and else nothing but some words with capitals. */
  static boolean isTimeWithNames(List<Token> tokens, int most) {
    boolean number = false;
    boolean word = false;
    int names = 0;
    for (Token token : tokens) {
      String key = token.key();
      if (token.isNumber()) {
        number = true;
        word |= key.endsWith("m") || key.endsWith("h");
      } else if (token.isMark()) {
        word |= key.equals(":") || key.equals("/");
      } else if (WORDS.contains(key) || most > 0 && key.equals("by")) {
        word = true;
      } else if (!token.isName() || ++names > most) {
        return false;
      }
    }
    return number && word;
  }
}
