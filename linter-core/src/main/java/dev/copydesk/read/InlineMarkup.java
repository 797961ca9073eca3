package dev.copydesk.read;

import dev.copydesk.article.Inline;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks inside the lines of a light mark-up: what a mark encloses is kept, the mark itself is
 * left out.
 */
final class InlineMarkup {
  private static final int DEEPEST = 4;

  private final List<Mark> marks;
  private final Pattern all;

  /**
   * A mark as a pattern with exactly one group, which encloses the words that are kept; a group
   * that takes part in no match leaves the whole mark out.
   */
  record Mark(String pattern, Inline.Kind kind) {
    /** One character before and after words, as in *words*; not in the middle of a word. */
    static Mark around(char mark, Inline.Kind kind) {
      String quoted = Pattern.quote(String.valueOf(mark));
      String before = "(?<![\\w" + mark + "])" + quoted + "(?!\\s)";
      String after = "(?<!\\s)" + quoted + "(?![\\w" + mark + "])";
      return new Mark(before + "([^" + mark + "\\n]{1,1000})" + after, kind);
    }
  }

  InlineMarkup(Mark... marks) {
    this.marks = List.of(marks);
    StringBuilder pattern = new StringBuilder();
    for (Mark mark : marks) {
      pattern.append(pattern.isEmpty() ? "" : "|").append("(?:").append(mark.pattern()).append(')');
    }
    this.all = Pattern.compile(pattern.toString());
  }

  /** Appends a stretch of the file without its marks. */
  void append(Span span, Draft draft) {
    append(span, draft, 0);
  }

  private void append(Span span, Draft draft, int depth) {
    String text = draft.source().text();
    Matcher matcher = all.matcher(text).region(span.start(), span.end());
    matcher.useTransparentBounds(true);
    int copied = span.start();
    while (depth < DEEPEST && matcher.find()) {
      draft.text().copy(text, new Span(copied, matcher.start()));
      keep(matcher, draft, depth);
      copied = matcher.end();
    }
    draft.text().copy(text, new Span(copied, span.end()));
  }

  private void keep(Matcher matcher, Draft draft, int depth) {
    for (int i = 1; i <= marks.size(); i++) {
      if (matcher.start(i) >= 0) {
        Inline.Kind kind = marks.get(i - 1).kind();
        int from = draft.text().length();
        Span inside = new Span(matcher.start(i), matcher.end(i));
        if (kind == Inline.Kind.CODE) {
          draft.text().copy(draft.source().text(), inside);
        } else {
          append(inside, draft, depth + 1);
        }
        draft.inline(kind, from, "");
        return;
      }
    }
  }
}
