package dev.copydesk.rules.language;

import dev.copydesk.text.Span;
import java.util.List;

/**
 * Something LanguageTool said about an article: where (UTF-16 offsets in the article's text), under
 * which of its rules, about what, in its own words, and what it would write instead, best first.
 */
record Remark(
    Span span, String id, Topic topic, String message, String brief, List<String> suggestions) {
  Remark {
    suggestions = List.copyOf(suggestions);
  }

  Remark at(Span other) {
    return new Remark(other, id, topic, message, brief, suggestions);
  }
}
