package dev.copydesk.rules.clutter;

import java.util.Optional;

/**
 * UTF-8 that was read in another encoding, once or several times: "â€™" for "’", "Ã©" for "é". What
 * a place of a text was meant to say, over how many UTF-16 code units.
 */
record Mojibake(int length, String meant) {
  private static final int MOST_ROUNDS = 3;
  private static final int LONGEST = 160;

  /** In the place of a character that cannot be told any more. */
  static final String LOST = "\ufffd";

  /** So many letters of another script in a row are no accident. */
  private static final int FOREIGN_WORD = 3;

  /** Marks that end or follow words: after a capital letter, "Ã”" is a letter and a mark. */
  private static final String CLOSING = "’”…»—–‘“›•·®™\u00a0";

  /** What was garbled at an offset; empty if what stands there may be meant. */
  static Optional<Mojibake> at(String text, int start, int end) {
    for (Misreading reading : Misreading.ALL) {
      if (reading.isLead(text.charAt(start))) {
        String run = text.substring(start, Math.min(end, start + LONGEST));
        Mojibake found = once(run, reading);
        if (found.length() > 0 && !isMeant(text, start, found, reading)) {
          String meant = again(found.meant());
          boolean cut = meant.endsWith("â") && text.startsWith("€", start + found.length());
          return Optional.of(
              cut ? new Mojibake(found.length() + 1, LOST) : new Mojibake(found.length(), meant));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What was garbled and then lost its last part, which was invisible: "â€" for "”", "voilÃ" for
   * "voilà", and "Â" where a no-break space was.
   */
  static Optional<Mojibake> torn(String text, int start, int end) {
    char c = text.charAt(start);
    if (c == 'â' && text.startsWith("â€", start)) {
      boolean inside = start + 2 < end && Character.isLetterOrDigit(text.charAt(start + 2));
      return Optional.of(new Mojibake(2, inside ? LOST : "”"));
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    boolean last = start + 1 >= end || Character.isWhitespace(text.charAt(start + 1));
    boolean torn =
        c == 'Ã' && last && Character.isLowerCase(before)
            || c == 'Â'
                && last
                && (Character.isLowerCase(before)
                    || Character.isDigit(before)
                    || ".,;:!?)".indexOf(before) >= 0);
    boolean mark =
        start + 2 < end && Character.getType(text.charAt(start + 2)) == Character.NON_SPACING_MARK;
    return torn
        ? Optional.of(new Mojibake(1, mark ? LOST : c == 'Ã' ? "à" : ""))
        : Optional.empty();
  }

  /** As many characters from the beginning as are common once they are read rightly. */
  private static Mojibake once(String run, Misreading reading) {
    StringBuilder meant = new StringBuilder();
    int foreign = 0;
    int foreignFrom = 0;
    int at = 0;
    while (at < run.length()) {
      int size = reading.size(run, at);
      int character = size == 0 ? -1 : reading.character(run, at);
      boolean letter = Character.isLetter(character) && !isCommon(character);
      if (character < 0 || !letter && !isCommon(character)) {
        break;
      }
      if (letter && foreign++ == 0) {
        foreignFrom = at;
      } else if (!letter && foreign > 0 && foreign < FOREIGN_WORD) {
        break;
      }
      foreign = letter ? foreign : 0;
      meant.appendCodePoint(character);
      at += size;
    }
    if (foreign > 0 && foreign < FOREIGN_WORD) {
      int cut = meant.length() - foreign;
      return new Mojibake(foreignFrom, meant.substring(0, Math.max(0, cut)));
    }
    return new Mojibake(at, meant.toString());
  }

  private static String again(String meant) {
    String text = meant;
    for (int round = 1; round < MOST_ROUNDS; round++) {
      StringBuilder better = new StringBuilder();
      for (int i = 0; i < text.length(); ) {
        Mojibake found = once(text.substring(i), Misreading.ALL.get(0));
        better.append(found.length() == 0 ? text.substring(i, i + 1) : found.meant());
        i += Math.max(1, found.length());
      }
      text = better.toString();
    }
    return text.replace("\ufeff", "");
  }

  /** "AMANHÃ”", "PÅ…": a word in capitals and the mark after it. */
  private static boolean isMeant(String text, int start, Mojibake found, Misreading reading) {
    int next = start + found.length();
    boolean letterBefore = start > 0 && Character.isLetter(text.charAt(start - 1));
    boolean letterAfter = next < text.length() && Character.isLetter(text.charAt(next));
    if (reading.needsLetter() && found.length() == 2) {
      return !letterBefore && !letterAfter;
    }
    boolean lower = letterBefore && Character.isLowerCase(text.charAt(start - 1));
    return found.length() == 2
        && text.charAt(start) != 'Â'
        && CLOSING.indexOf(text.charAt(start + 1)) >= 0
        && !lower
        && !letterAfter;
  }

  /** "CAFÉ»" would be a letter of the phonetic alphabet: only what texts hold counts. */
  private static boolean isCommon(int c) {
    return c >= 0xA0 && c <= 0x17F
        || c == 0x192
        || c == 0x2C6
        || c == 0x2DC
        || c >= 0x2010 && c <= 0x203A
        || c == 0x20AC
        || c == 0x2122
        || c >= 0x2190 && c <= 0x27BF
        || c >= 0xFB00 && c <= 0xFB06
        || c == 0xFE0F
        || c == 0xFEFF
        || c == 0xFFFD
        || c >= 0x1F000 && c <= 0x1FAFF;
  }
}
