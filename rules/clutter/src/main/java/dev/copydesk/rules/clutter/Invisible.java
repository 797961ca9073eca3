package dev.copydesk.rules.clutter;

import dev.copydesk.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which characters of a text cannot be seen and have no business there, and what each is called.
 */
final class Invisible {
  /** Scripts that mark the borders of words, or how letters join, by characters without width. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.JAVANESE,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA);

  private final String text;
  private final Span block;
  private boolean known;
  private boolean rightToLeft;

  Invisible(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  /** The name of the character at an offset, if it is one. */
  Optional<String> at(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '\u200b' -> named("zero-width space", !isUnspaced(i - 1) && !isUnspaced(i + 1));
      case '\u200c', '\u200d' -> named("joiner", isLatin(i - 1) && isLatin(i + 1));
      case '\u2060' -> named("word joiner", true);
      case '\ufeff' -> named("byte order mark", true);
      case '\u00ad' -> named("soft hyphen", true);
      case '\u2028', '\u2029' -> named("line separator", true);
      case '\u200e', '\u200f', '\u061c' -> named("direction mark", !isRightToLeft());
      case '\u0085', '\f' -> Optional.empty();
      default -> {
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0x7F && c <= 0x9F;
        yield direction
            ? named("direction mark", !isRightToLeft())
            : named("control character", control);
      }
    };
  }

  /** Whether no author sets it on purpose, as a soft hyphen or a space to break a line at. */
  static boolean isNeverMeant(char c) {
    return c == '\ufeff' || c < ' ' || c == 0x7F;
  }

  private static Optional<String> named(String name, boolean residue) {
    return residue ? Optional.of(name) : Optional.empty();
  }

  /** Joiners mean something in other scripts and in pictograms. */
  private boolean isLatin(int i) {
    return i >= block.start() && i < block.end() && text.charAt(i) < 0x250;
  }

  private boolean isUnspaced(int i) {
    return i >= block.start()
        && i < block.end()
        && UNSPACED.contains(UnicodeScript.of(text.charAt(i)));
  }

  /** Where Hebrew or Arabic stands among other words, the marks keep them in order. */
  private boolean isRightToLeft() {
    if (!known) {
      known = true;
      for (int i = block.start(); i < block.end() && !rightToLeft; i++) {
        byte direction = Character.getDirectionality(text.charAt(i));
        rightToLeft =
            text.charAt(i) != '\u200f'
                && text.charAt(i) != '\u061c'
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
      }
    }
    return rightToLeft;
  }
}
