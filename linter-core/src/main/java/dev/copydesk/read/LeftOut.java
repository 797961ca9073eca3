package dev.copydesk.read;

import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The stretches of a mark-up that are no copy, such as templates' tags: what a parser gets has
 * something else in their place, so that every offset stays.
 */
final class LeftOut {
  private static final char FIRST_PRIVATE = '\uE000';
  private static final char LAST_PRIVATE = '\uF8FF';

  private final SourceMap markup;
  private final String text;
  private final Collection<Span> spans = new TreeSet<>();
  private final char filler;

  LeftOut(SourceMap markup) {
    this.markup = markup;
    this.text = markup.text();
    char unused = FIRST_PRIVATE;
    while (unused < LAST_PRIVATE && text.indexOf(unused) >= 0) {
      unused++;
    }
    this.filler = unused;
  }

  /** The whole mark-up. */
  String text() {
    return text;
  }

  /** Stands for a character left out of a line that says something else too; nobody writes it. */
  char filler() {
    return filler;
  }

  void add(int start, int end) {
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  void comment(String words, Span where, Draft article) {
    article.commentAhead(words.strip(), markup.toSource(where));
  }

  /** The mark-up with blanks for what is left out. */
  SourceMap blanked() {
    return with(blanks());
  }

  /** The mark-up as Markdown's parser needs it: blanks before words would make them code. */
  SourceMap filled() {
    StringBuilder filled = blanks();
    int start = 0;
    int end = -1;
    boolean blank = false;
    for (Span span : spans) {
      for (int at = span.start(); at < span.end(); at = end + 1) {
        if (at > end) {
          start = text.lastIndexOf('\n', at - 1) + 1;
          int next = text.indexOf('\n', at);
          end = next < 0 ? text.length() : next;
          blank = filled.substring(start, end).isBlank();
        }
        if (!blank) {
          fill(filled, Math.max(at, start), Math.min(end, span.end()), filler);
        }
      }
    }
    return with(filled);
  }

  private StringBuilder blanks() {
    StringBuilder blanked = new StringBuilder(text);
    spans.forEach(span -> fill(blanked, span.start(), span.end(), ' '));
    return blanked;
  }

  private static void fill(StringBuilder text, int start, int end, char with) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        text.setCharAt(i, with);
      }
    }
  }

  private SourceMap with(StringBuilder replaced) {
    SourceMap.Builder reading = new SourceMap.Builder();
    int kept = 0;
    for (Span span : spans) {
      int start = Math.max(span.start(), kept);
      if (start < span.end()) {
        reading.copy(markup, new Span(kept, start));
        Span rest = new Span(start, span.end());
        reading.rewrite(markup, rest, rest.of(replaced));
        kept = span.end();
      }
    }
    return reading.copy(markup, new Span(kept, text.length())).build();
  }
}
