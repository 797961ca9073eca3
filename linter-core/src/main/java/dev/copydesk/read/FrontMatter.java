package dev.copydesk.read;

import dev.copydesk.article.Field;
import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;

/**
 * The metadata before a Markdown text: YAML between lines of hyphens, TOML between lines of plus
 * signs, a JSON object, or lines that begin with a key.
 */
final class FrontMatter {
  private FrontMatter() {}

  /** Adds the fields to the article and gives the offset at which the copy begins. */
  static int read(Draft article) {
    String text = article.source().text();
    if (text.startsWith("+++")) {
      return toml(article, between(text, "+++", "+++"));
    }
    if (text.startsWith("{")) {
      return json(article);
    }
    Span yaml = between(text, "---", "...");
    if (yaml.isEmpty()) {
      int baked = HeaderLines.baked(article);
      return baked > 0 ? baked : HeaderLines.read(article);
    }
    new YamlFields(article, yaml, Field.Origin.FRONT_MATTER).read();
    return afterFence(text, yaml);
  }

  private static int toml(Draft article, Span toml) {
    if (toml.isEmpty()) {
      return 0;
    }
    new TomlFields(article, toml).read();
    return afterFence(article.source().text(), toml);
  }

  /** Braces also open the tags of templates: only what begins as an object does is meant as one. */
  private static int json(Draft article) {
    Source source = article.source();
    int next = 1;
    while (next < source.text().length() && Character.isWhitespace(source.text().charAt(next))) {
      next++;
    }
    if (!source.text().startsWith("\"", next)) {
      return 0;
    }
    try {
      JsonValue object = JsonParsing.first(source);
      new JsonFields(article, Field.Origin.FRONT_MATTER, new Span(0, 0)).read(object);
      return object.span().end();
    } catch (UnreadableFileException e) {
      Location start = source.locate(new Span(0, 1));
      article.trouble("the front matter is not JSON", e.where().orElse(start));
      return 0;
    }
  }

  private static int afterFence(String text, Span inside) {
    int fence = text.indexOf('\n', inside.end());
    return fence < 0 ? text.length() : fence + 1;
  }

  /** What stands between a first line and the next line that is the same or {@code other}. */
  static Span between(String text, String fence, String other) {
    int start = text.indexOf('\n') + 1;
    if (start == 0 || !text.substring(0, start).stripTrailing().equals(fence)) {
      return new Span(0, 0);
    }
    for (int at = start; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = end - at < 80 ? text.substring(at, end).stripTrailing() : "";
      if (line.equals(fence) || line.equals(other)) {
        return new Span(start, at);
      }
      at = end + 1;
    }
    return new Span(0, 0);
  }
}
