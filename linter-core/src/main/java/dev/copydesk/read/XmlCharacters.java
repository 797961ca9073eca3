package dev.copydesk.read;

import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** The words of XML text and the way back through its references and line ends. */
final class XmlCharacters {
  private static final int LONGEST_REFERENCE = 34;
  private static final Map<String, String> PREDEFINED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private XmlCharacters() {}

  /** What a stretch of text or of an attribute's value says. */
  static SourceMap text(String source, Span span) {
    SourceMap.Builder words = new SourceMap.Builder();
    int copied = span.start();
    for (int i = copied; i < span.end(); ) {
      char c = source.charAt(i);
      int end = c == '&' ? reference(source, i, span.end()) : i;
      String reading = end > i ? resolve(source.substring(i + 1, end - 1)).orElse("") : "";
      if (!reading.isEmpty()) {
        words.copy(source, new Span(copied, i)).rewrite(new Span(i, end), reading);
        i = end;
        copied = i;
      } else {
        i++;
      }
    }
    return words.copy(source, new Span(copied, span.end())).build();
  }

  /** A replacement as it stands in text and attributes. */
  static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Where the reference that begins here ends; the same offset if it is none. */
  private static int reference(String source, int at, int end) {
    int last = Math.min(end, at + LONGEST_REFERENCE);
    for (int i = at + 1; i < last; i++) {
      char c = source.charAt(i);
      if (c == ';') {
        return i > at + 1 ? i + 1 : at;
      }
      if (!Character.isLetterOrDigit(c) && c != '#') {
        return at;
      }
    }
    return at;
  }

  /**
   * What a reference stands for. Names that a DTD would have to declare are those of HTML: nothing
   * that a file declares itself is ever expanded.
   */
  private static Optional<String> resolve(String name) {
    String known = PREDEFINED.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    String reference = "&" + name + ";";
    String html = Parser.unescapeEntities(reference, true);
    return html.equals(reference) ? Optional.empty() : Optional.of(html);
  }
}
