package dev.copydesk.read;

import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;

/** The words of a JSON string and the way back through its escapes. */
final class JsonString {
  private JsonString() {}

  /** What a literal in quotes says; the literal is known to be right. */
  static SourceMap read(String source, Span literal) {
    SourceMap.Builder words = new SourceMap.Builder();
    int end = literal.end() - 1;
    int copied = literal.start() + 1;
    for (int i = copied; i < end; ) {
      if (source.charAt(i) != '\\') {
        i++;
        continue;
      }
      words.copy(source, new Span(copied, i));
      char kind = source.charAt(i + 1);
      int length = kind == 'u' ? 6 : 2;
      words.rewrite(new Span(i, i + length), unescaped(source, i, kind));
      i += length;
      copied = i;
    }
    return words.copy(source, new Span(copied, Math.max(copied, end))).build();
  }

  /** A replacement as it stands inside a JSON string. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (c < ' ') {
            escaped.append(c < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static String unescaped(String source, int at, char kind) {
    return switch (kind) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'u' -> String.valueOf((char) Integer.parseInt(source.substring(at + 2, at + 6), 16));
      default -> String.valueOf(kind);
    };
  }
}
