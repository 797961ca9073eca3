package dev.copydesk.rules.language;

import dev.copydesk.text.Span;
import java.util.List;

/**
 * Something LanguageTool said about an article: where (UTF-16 offsets in the article's text), under
 * which of its rules, about what, whether it rests on what was guessed to be a phrase, whether it
 * is about one word, two words or a hyphen, in its own words, and what it would write instead, best
 * first.
 */
record Remark(
    Span span,
    String id,
    Topic topic,
    boolean guessed,
    boolean compound,
    String message,
    String brief,
    List<String> suggestions) {
  Remark {
    suggestions = List.copyOf(suggestions);
  }

  Remark at(Span other) {
    return new Remark(other, id, topic, guessed, compound, message, brief, suggestions);
  }
}
