package dev.copydesk.read;

import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a Markdown file and is no Markdown: front matter, the tags of templates ({@code
 * {{< … >}}}, {@code {% … %}}), and in MDX comments, imports and exports. Blanks take its place, so
 * that every offset stays.
 */
final class MarkdownTags {
  private static final String MARKS = "\\&*_[]`<!";
  private static final int LONGEST_LINE = 50_000;
  private static final int LONGEST_PARAGRAPH = 500_000;
  private static final int LONGEST_TAG = 2000;
  private static final Pattern MODULE =
      Pattern.compile(
          "(?m)^(?:import\\s[\\w$*{},\\s]{0,400}['\"][^'\"\\n]*['\"];?"
              + "|export\\s+(?:const|default|function|let|var|async|class|[{*])"
              + "[^\\n]*(?:\\n[^\\n]*\\S[^\\n]*)*)");

  private final SourceMap markdown;
  private final Draft article;
  private final StringBuilder text;
  private final SortedSet<Span> blanks = new TreeSet<>();
  private final boolean mdx;

  MarkdownTags(SourceMap markdown, int from, boolean mdx, Draft article) {
    this.markdown = markdown;
    this.article = article;
    this.text = new StringBuilder(markdown.text());
    this.mdx = mdx;
    blank(0, from);
  }

  String blanked() {
    tags("{{<", ">}}", false);
    tags("{{%", "%}}", false);
    tags("{%", "%}", false);
    if (mdx) {
      tags("{/*", "*/}", true);
      Matcher module = MODULE.matcher(markdown.text());
      while (module.find()) {
        blank(module.start(), module.end());
      }
    }
    neutralize();
    return text.toString();
  }

  /**
   * The parser needs time with the square of the marks in a paragraph: in one that no author would
   * write, marks are read as text.
   */
  private void neutralize() {
    int paragraph = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf("\n", at);
      end = end < 0 ? text.length() : end;
      boolean blank = end - at < 200 && text.substring(at, end).isBlank();
      if (end - at > LONGEST_LINE) {
        neutralize(at, end);
      } else if ((blank || end == text.length()) && end - paragraph > LONGEST_PARAGRAPH) {
        neutralize(paragraph, end);
      }
      paragraph = blank ? end + 1 : paragraph;
      at = end + 1;
    }
  }

  private void neutralize(int start, int end) {
    for (int i = start; i < end; i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        text.setCharAt(i, 'x');
      }
    }
  }

  private void tags(String open, String close, boolean comment) {
    int from = 0;
    while (true) {
      int start = text.indexOf(open, from);
      int end = start < 0 ? -1 : text.indexOf(close, start + open.length());
      if (end < 0) {
        return;
      }
      if (!comment && end - start > LONGEST_TAG) {
        from = start + open.length();
        continue;
      }
      from = end + close.length();
      if (comment) {
        String words = text.substring(start + open.length(), end).strip();
        article.commentAhead(words, markdown.toSource(new Span(start, from)));
      }
      blank(start, from);
    }
  }

  /** The Markdown with blanks for what is none, each offset as it was. */
  SourceMap visible() {
    SourceMap.Builder visible = new SourceMap.Builder();
    int kept = 0;
    for (Span span : blanks) {
      if (span.start() >= kept) {
        visible.copy(markdown, new Span(kept, span.start()));
        visible.rewrite(markdown, span, " ".repeat(span.length()));
        kept = span.end();
      }
    }
    return visible.copy(markdown, new Span(kept, markdown.text().length())).build();
  }

  private void blank(int start, int end) {
    blanks.add(new Span(start, end));
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
