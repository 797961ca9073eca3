package dev.copydesk.read;

import dev.copydesk.article.Field;
import dev.copydesk.text.Span;

/** The metadata before a Markdown text: YAML between lines of hyphens. */
final class FrontMatter {
  private FrontMatter() {}

  /** Adds the fields to the article and gives the offset at which the copy begins. */
  static int read(Draft article) {
    String text = article.source().text();
    Span yaml = between(text, "---", "...");
    if (yaml.isEmpty()) {
      return 0;
    }
    new YamlFields(article, yaml, Field.Origin.FRONT_MATTER).read();
    int fence = text.indexOf('\n', yaml.end());
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
