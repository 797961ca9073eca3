package dev.copydesk.rules.language;

/** How a written word differs from the one that was meant, told by the keys that were struck. */
final class Keystrokes {
  private static final String VOWELS = "aeiouy";

  private Keystrokes() {}

  /** Two letters in the wrong order, or a letter written twice too often or too seldom. */
  static boolean isCommonSlip(String meant, String written) {
    if (!isPlain(meant)) {
      return false;
    }
    int same = commonStart(meant, written);
    int end = commonEnd(meant, written, same);
    int gone = meant.length() - same - end;
    int more = written.length() - same - end;
    if (gone == 2 && more == 2) {
      return meant.length() > 2
          && meant.charAt(same) == written.charAt(same + 1)
          && meant.charAt(same + 1) == written.charAt(same);
    }
    boolean doubled = gone == 0 && more == 1 && repeats(written, same);
    boolean single = gone == 1 && more == 0 && repeats(meant, same);
    return (doubled || single) && written.length() > 3;
  }

  /** One letter left out, put in, or a vowel for another; the first letter is right. */
  static boolean isSlip(String meant, String written) {
    if (!isPlain(meant)) {
      return false;
    }
    int same = commonStart(meant, written);
    int end = commonEnd(meant, written, same);
    int gone = meant.length() - same - end;
    int more = written.length() - same - end;
    if (same == 0) {
      return false;
    }
    boolean vowel =
        gone == 1
            && more == 1
            && VOWELS.indexOf(meant.charAt(same)) >= 0
            && VOWELS.indexOf(written.charAt(same)) >= 0;
    return vowel || gone + more == 1;
  }

  private static boolean isPlain(String word) {
    return word.codePoints().allMatch(Character::isLowerCase);
  }

  private static boolean repeats(String word, int at) {
    char letter = word.charAt(at);
    return at > 0 && word.charAt(at - 1) == letter
        || at + 1 < word.length() && word.charAt(at + 1) == letter;
  }

  private static int commonStart(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int commonEnd(String a, String b, int from) {
    int i = 0;
    while (i < a.length() - from
        && i < b.length() - from
        && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return i;
  }
}
