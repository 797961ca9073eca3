package dev.copydesk.read;

import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an article inside a data format, in the mark-up that it is written in. */
final class BodyText {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|figure|a|em|strong|i|b|span|img)\\b[^<>]{0,2000}>");
  private static final Pattern PARAGRAPH_TAG = Pattern.compile("(?i)<(?:p|div|article)[\\s>]");
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^#{1,6} \\S|^> \\S|^[-*+] \\S|\\]\\(\\S{1,500}\\)|\\*\\*\\S|^```");
  private static final Pattern GAP = Pattern.compile("\\r?\\n[ \\t]*(?:\\r?\\n[ \\t]*)+");

  enum Kind {
    HTML,
    MARKDOWN,
    PLAIN,
    /** Whatever it looks like. */
    ANY
  }

  private BodyText() {}

  /** What a text looks like: HTML, Markdown or plain. */
  static Kind kind(String words) {
    if (TAG.matcher(words).find()) {
      return Kind.HTML;
    }
    return MARKDOWN.matcher(words).find() ? Kind.MARKDOWN : Kind.PLAIN;
  }

  /** Appends a text; {@code role} is what its plain paragraphs are. */
  static void read(SourceMap words, Kind kind, Role role, Draft draft) {
    switch (kind == Kind.ANY ? kind(words.text()) : kind) {
      case HTML -> html(words, draft);
      case MARKDOWN -> new MarkdownText(words, 0, false, draft).read();
      default -> plain(words, role, draft);
    }
  }

  /** HTML without paragraphs that has blank lines means them so, as WordPress does. */
  private static void html(SourceMap html, Draft draft) {
    String text = html.text();
    if (PARAGRAPH_TAG.matcher(text).find()) {
      HtmlText.read(html, draft);
      return;
    }
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      HtmlText.read(part(html, from, gap.start()), draft);
      from = gap.end();
    }
    HtmlText.read(part(html, from, text.length()), draft);
  }

  private static SourceMap part(SourceMap whole, int from, int to) {
    return new SourceMap.Builder().copy(whole, new Span(from, to)).build();
  }

  private static void plain(SourceMap words, Role role, Draft draft) {
    for (Span paragraph : Layout.paragraphs(Source.of("", words.text()), 0)) {
      draft.begin(words.toSource(paragraph).start());
      draft.text().copy(words, paragraph);
      draft.end(role, "");
    }
  }
}
