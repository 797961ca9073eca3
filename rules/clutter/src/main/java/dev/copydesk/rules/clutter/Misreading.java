package dev.copydesk.rules.clutter;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An encoding in which UTF-8 was read by mistake: which byte each of its characters beyond ASCII
 * stands for.
 */
final class Misreading {
  /** The upper half of Mac Roman, which not every Java has. */
  private static final String MACINTOSH =
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ"
          + "–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

  /** Windows' Western code page, Mac Roman, and Windows' Cyrillic code page. */
  static final List<Misreading> ALL =
      List.of(
          new Misreading(upper("windows-1252"), 0xC2, false),
          new Misreading(MACINTOSH, 0xC2, true),
          new Misreading(upper("windows-1251"), 0xE2, false));

  private final Map<Character, Integer> bytes = new HashMap<>();
  private final int lowestLead;
  private final boolean needsLetter;

  private Misreading(String upper, int lowestLead, boolean needsLetter) {
    for (int i = 0; i < upper.length(); i++) {
      if (upper.charAt(i) != '\ufffd') {
        bytes.put(upper.charAt(i), 0x80 + i);
      }
    }
    for (char c = 0x80; c < 0xA0; c++) {
      bytes.putIfAbsent(c, (int) c);
    }
    this.lowestLead = lowestLead;
    this.needsLetter = needsLetter;
  }

  /** Whether two of its characters alone mean nothing without a letter beside them. */
  boolean needsLetter() {
    return needsLetter;
  }

  /** Whether a character can be the first byte of several. */
  boolean isLead(char c) {
    int first = bytes.getOrDefault(c, 0);
    return first >= lowestLead && first <= 0xF4;
  }

  /** How many bytes the character at an offset had; 0 if they are no UTF-8. */
  int size(String text, int at) {
    if (!isLead(text.charAt(at))) {
      return 0;
    }
    int first = bytes.get(text.charAt(at));
    int size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    for (int i = at + 1; i < at + size; i++) {
      int next = i < text.length() ? bytes.getOrDefault(text.charAt(i), 0) : 0;
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    return size;
  }

  /** The character whose bytes begin at an offset, or -1. */
  int character(String text, int at) {
    int size = size(text, at);
    int code = bytes.getOrDefault(text.charAt(at), 0) & (size == 2 ? 0x1F : size == 3 ? 0xF : 0x7);
    for (int i = at + 1; i < at + size; i++) {
      code = code << 6 | bytes.get(text.charAt(i)) & 0x3F;
    }
    boolean shortest = code >= (size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000);
    return size > 0 && shortest && Character.isDefined(code) ? code : -1;
  }

  private static String upper(String charset) {
    byte[] bytes = new byte[0x80];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, Charset.forName(charset));
  }
}
