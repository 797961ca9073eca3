package dev.copydesk.rules.clutter;

/** Words of the copy as a message quotes them: short, on one line, in quotation marks. */
final class Quote {
  private static final int LONGEST = 50;

  private Quote() {}

  /** The words, cut between two words where they are long. */
  static String of(String words) {
    String line = beginning(words.strip());
    if (line.length() > LONGEST) {
      int cut = line.lastIndexOf(' ', LONGEST - 1);
      if (cut < LONGEST / 2) {
        cut = Character.isLowSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 2 : LONGEST - 1;
      }
      line = line.substring(0, cut) + "…";
    }
    return "\"" + line + "\"";
  }

  /** As much as may be shown and one character more, with single blanks. */
  private static String beginning(String words) {
    StringBuilder line = new StringBuilder(LONGEST + 2);
    for (int i = 0; i < words.length() && line.length() <= LONGEST; i++) {
      boolean space = " \t\n\r\f\u000b".indexOf(words.charAt(i)) >= 0;
      if (!space) {
        line.append(words.charAt(i));
      } else if (line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }
}
