package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.WordList;
import java.util.List;
import java.util.Set;

/** The words of dates, times and time stamps. */
final class TimeWords {
  private static final Set<String> WORDS = WordList.set(TimeWords.class, "time-words.txt");

  private TimeWords() {}

  /** Whether a line holds a date or time and nothing else. */
  static boolean isTime(List<Token> tokens) {
    boolean number = false;
    boolean word = false;
    for (Token token : tokens) {
      if (token.isNumber()) {
        number = true;
        word |= token.key().endsWith("m") || token.key().endsWith("h");
      } else if (!token.isMark()) {
        if (!WORDS.contains(token.key())) {
          return false;
        }
        word = true;
      } else if (token.key().equals(":") || token.key().equals("/")) {
        word = true;
      }
    }
    return number && word;
  }
}
