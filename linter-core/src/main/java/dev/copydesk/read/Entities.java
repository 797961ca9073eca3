package dev.copydesk.read;

import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Keeps a stretch of mark-up together with what a parser read there: character references, and in
 * Markdown escapes, are found again one by one, so that every character knows its place.
 */
final class Entities {
  /** The longest name of a character has 31 letters; of those that need no semicolon, six. */
  private static final int LONGEST = 40;

  private static final int LONGEST_UNCLOSED = 10;
  private static final int MOST_KNOWN = 512;
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final SourceMap source;
  private final String text;
  private final boolean escapes;
  private final Map<String, String> known = new HashMap<>();

  /** For a mark-up in which a backslash takes the meaning from a mark, or not. */
  Entities(SourceMap source, boolean escapes) {
    this.source = source;
    this.text = source.text();
    this.escapes = escapes;
  }

  /** Appends what was read at a span of the mark-up. */
  void append(Span span, String reading, SourceMap.Builder to) {
    if (span.length() == reading.length()) {
      to.copy(source, span);
      return;
    }
    int at = span.start();
    int copied = at;
    int read = 0;
    while (read < reading.length() && at < span.end()) {
      int length = referenceAt(at, span.end(), reading, read);
      if (length > 0) {
        to.copy(source, new Span(copied, at));
        int decoded = decoded(at, length).length();
        to.rewrite(source, new Span(at, at + length), reading.substring(read, read + decoded));
        read += decoded;
        at += length;
        copied = at;
      } else if (text.charAt(at) == reading.charAt(read)) {
        at++;
        read++;
      } else {
        break;
      }
    }
    to.copy(source, new Span(copied, at));
    if (read < reading.length()) {
      to.rewrite(source, new Span(at, span.end()), reading.substring(read));
    }
  }

  /** The length of the reference or escape at an offset that gives what was read; 0 if none. */
  private int referenceAt(int at, int end, String reading, int read) {
    char c = text.charAt(at);
    if (escapes && c == '\\' && at + 1 < end && reading.charAt(read) == text.charAt(at + 1)) {
      return ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0 ? 2 : 0;
    }
    if (c != '&') {
      return 0;
    }
    int length = candidate(at, end);
    if (text.charAt(at + length - 1) == ';' && fits(at, length, reading, read)) {
      return length;
    }
    for (int l = Math.min(length, LONGEST_UNCLOSED); l > 2; l--) {
      if (fits(at, l, reading, read)) {
        return l;
      }
    }
    return 0;
  }

  /** Whether the whole reference, and no less of it, gives what was read. */
  private boolean fits(int at, int length, String reading, int read) {
    String decoded = decoded(at, length);
    char last = text.charAt(at + length - 1);
    boolean whole = decoded.charAt(0) != '&' || decoded.length() == 1;
    boolean exact = last == ';' || decoded.charAt(decoded.length() - 1) != last;
    return whole && exact && decoded.length() < length && reading.startsWith(decoded, read);
  }

  private int candidate(int at, int end) {
    int i = at + 1;
    int last = Math.min(end, at + LONGEST);
    while (i < last && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
      i++;
    }
    return (i < last && text.charAt(i) == ';' ? i + 1 : i) - at;
  }

  private String decoded(int at, int length) {
    if (escapes && text.charAt(at) == '\\') {
      return text.substring(at + 1, at + length);
    }
    String reference = text.substring(at, at + length);
    String decoded = known.get(reference);
    if (decoded == null) {
      decoded = Parser.unescapeEntities(reference, false);
      if (known.size() < MOST_KNOWN) {
        known.put(reference, decoded);
      }
    }
    return decoded;
  }
}
