package dev.copydesk.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.copydesk.article.Field;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scalars of a stretch of TOML as fields, each with its exact place. Jackson says whether it is
 * TOML; it does not say where a value stands, so the values are found line by line.
 */
final class TomlFields {
  private static final Pattern TABLE =
      Pattern.compile("[ \\t]*\\[\\[?[ \\t]*([^\\]]+?)[ \\t]*\\]\\]?[^\n]*");
  private static final Pattern PAIR =
      Pattern.compile("[ \\t]*([\\w.\"'-]{1,200})[ \\t]{0,200}=[ \\t]*");

  private final Draft article;
  private final Source source;
  private final String text;
  private final Span span;
  private String table = "";

  TomlFields(Draft article, Span span) {
    this.article = article;
    this.source = article.source();
    this.text = source.text();
    this.span = span;
  }

  /** Adds the fields; where the TOML is broken it says so and reads what can be read. */
  void read() {
    try {
      new TomlMapper().readTree(span.of(text));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      int number = source.position(span.start()).line() + line - 1;
      Span where = source.line(Math.min(number, source.position(span.end()).line()));
      article.trouble("the front matter is not TOML", source.locate(where));
    }
    int at = span.start();
    while (at < span.end()) {
      at = line(at);
    }
  }

  private int line(int at) {
    int end = lineEnd(at);
    Matcher header = TABLE.matcher(text).region(at, end);
    if (header.matches()) {
      table = unquoted(header.group(1)) + ".";
      return end + 1;
    }
    Matcher pair = PAIR.matcher(text).region(at, end);
    if (!pair.lookingAt()) {
      return end + 1;
    }
    int after = value(table + unquoted(pair.group(1)), pair.end());
    return lineEnd(Math.min(after, span.end())) + 1;
  }

  private static String unquoted(String key) {
    return key.replaceAll("[\"' \\t]", "");
  }

  /** Adds the value that begins here and gives the offset behind it. */
  private int value(String name, int at) {
    if (at >= span.end()) {
      return at;
    }
    char first = text.charAt(at);
    if (first == '[') {
      return array(name, at + 1);
    }
    if (text.startsWith("\"\"\"", at) || text.startsWith("'''", at)) {
      int close = text.indexOf(text.substring(at, at + 3), at + 3);
      return close < 0 || close > span.end() ? span.end() : add(name, at + 3, close, close + 3);
    }
    if (first == '"' || first == '\'') {
      int close = closing(at);
      return close < 0 ? lineEnd(at) : add(name, at + 1, close, close + 1);
    }
    int end = at;
    while (end < lineEnd(at) && ",]#}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return add(name, at, end, end);
  }

  private int array(String name, int from) {
    int at = from;
    while (at < span.end() && text.charAt(at) != ']') {
      char c = text.charAt(at);
      if (c == '#') {
        at = lineEnd(at);
      } else if (Character.isWhitespace(c) || c == ',') {
        at++;
      } else {
        at = Math.max(at + 1, value(name, at));
      }
    }
    return at + 1;
  }

  private int closing(int open) {
    char quote = text.charAt(open);
    for (int i = open + 1; i < lineEnd(open); i++) {
      if (text.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i;
      }
    }
    return -1;
  }

  private int add(String name, int start, int end, int after) {
    Span where = new Span(start, Math.max(start, end)).trim(text);
    if (!where.isEmpty() && text.charAt(where.start()) != '{') {
      article.field(name, meaning(where, start), Field.Origin.FRONT_MATTER, where, "");
    }
    return after;
  }

  private String meaning(Span where, int start) {
    String written = where.of(text);
    boolean escaped = text.charAt(start - 1) == '"' && written.indexOf('\\') >= 0;
    return escaped ? unescaped(written) : written;
  }

  private static String unescaped(String written) {
    try {
      String toml = "x = \"\"\"" + written + "\"\"\"";
      return new TomlMapper().readTree(toml).path("x").asText();
    } catch (JsonProcessingException e) {
      return written;
    }
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 || end > span.end() ? span.end() : end;
  }
}
