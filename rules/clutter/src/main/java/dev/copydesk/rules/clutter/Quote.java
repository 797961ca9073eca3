package dev.copydesk.rules.clutter;

/** Words of the copy as a message quotes them: short, on one line, in quotation marks. */
final class Quote {
  private static final int LONGEST = 50;

  private Quote() {}

  /** The words, cut between two words where they are long. */
  static String of(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST) {
      int cut = line.lastIndexOf(' ', LONGEST - 1);
      if (cut < LONGEST / 2) {
        cut = Character.isLowSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 2 : LONGEST - 1;
      }
      line = line.substring(0, cut) + "…";
    }
    return "\"" + line + "\"";
  }
}
