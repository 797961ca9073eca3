package dev.copydesk.report;

import java.lang.Character.UnicodeScript;

/** What a terminal makes of text: how many columns it takes, and what it must not be sent. */
final class Terminal {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Terminal() {}

  /** The text with every control character as a blank, so that no article can steer a terminal. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || isDirection(c) ? ' ' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  static int columns(String text) {
    return text.codePoints().map(Terminal::columns).sum();
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      case Character.FORMAT -> isDirection(c) ? 1 : 0;
      default -> c != ZERO_WIDTH_JOINER && isWide(c) ? 2 : 1;
    };
  }

  /** Marks that turn the direction of writing would move the carets away from their words. */
  private static boolean isDirection(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    if (c >= 0x1F300 && c <= 0x1FAFF || c >= 0xFF01 && c <= 0xFF60 || c >= 0x3000 && c <= 0x303E) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA && (c < 0xFF61 || c > 0xFF9F)
        || script == UnicodeScript.HANGUL && c >= 0xAC00;
  }
}
