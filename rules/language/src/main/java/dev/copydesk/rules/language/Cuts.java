package dev.copydesk.rules.language;

import dev.copydesk.text.Span;

/** Where a word of the text is no whole word of the language. */
final class Cuts {
  private static final String JOINERS = "-'\u2019";

  private Cuts() {}

  /** Whether a line end of a printed page still divides it: "in- ception". */
  static boolean isPart(String text, Span word) {
    int before = word.start() - 1;
    int after = word.end();
    return before > 1 && text.charAt(before) == ' ' && isHyphen(text, before - 1)
        || after + 1 < text.length() && isHyphen(text, after) && text.charAt(after + 1) == ' ';
  }

  /** Whether a span begins or ends within a word, compounds with hyphens being one. */
  static boolean isCut(String text, Span span) {
    return isInside(text, span.start()) || isInside(text, span.end());
  }

  private static boolean isInside(String text, int at) {
    if (at < 1 || at >= text.length()) {
      return false;
    }
    boolean left = Character.isLetterOrDigit(text.charAt(at - 1));
    boolean right = Character.isLetterOrDigit(text.charAt(at));
    return left && right && !isContraction(text, at)
        || left && text.charAt(at) == '-' && isLetter(text, at + 1)
        || right && JOINERS.indexOf(text.charAt(at - 1)) >= 0 && isLetter(text, at - 2);
  }

  /** LanguageTool cuts "don't" into "do" and "n't". */
  private static boolean isContraction(String text, int at) {
    return text.charAt(at) == 'n'
        && at + 1 < text.length()
        && JOINERS.indexOf(text.charAt(at + 1)) > 0;
  }

  private static boolean isHyphen(String text, int at) {
    return text.charAt(at) == '-' && isLetter(text, at - 1);
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
