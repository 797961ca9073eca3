package dev.copydesk.rules.language;

import dev.copydesk.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words whose letters came out as others because UTF-8 was once read as Windows-1252:
 * "caf\u00c3\u00a9".
 */
final class Garbled {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The first of the two letters may itself be in two pieces: a letter and its accent. */
  private static final Pattern TWO =
      Pattern.compile("(?:[\u00c2\u00c3]|A[\u0302\u0303])[\u00a0-\u00bf]|\u00e2\u20ac");

  private static final int LONGEST = 80;

  private Garbled() {}

  /** Where they stand in a stretch of a text, from blank to blank. */
  static List<Span> in(String text, Span stretch) {
    List<Span> places = new ArrayList<>();
    Matcher matcher = TWO.matcher(text).region(stretch.start(), stretch.end());
    int reached = stretch.start();
    while (matcher.find()) {
      if (matcher.start() < reached) {
        continue;
      }
      int from = matcher.start();
      while (from > reached && isPart(text.charAt(from - 1)) && matcher.start() - from < LONGEST) {
        from--;
      }
      int to = matcher.end();
      while (to < stretch.end() && isPart(text.charAt(to)) && to - matcher.end() < LONGEST) {
        to++;
      }
      places.add(new Span(from, to));
      reached = to;
    }
    return places;
  }

  /** What was written before it was read wrongly, where that can be told. */
  static Optional<String> mended(String word) {
    String whole = Normalizer.normalize(word, Normalizer.Form.NFC);
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(whole));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c >= '\u00a1' && c <= '\u00bf'
        || c == '\u20ac';
  }
}
