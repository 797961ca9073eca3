package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.text.Span;

/** Words of an article as a message shows them. */
final class Wording {
  private static final int LONGEST = 60;

  private Wording() {}

  /** The words of a span in quotation marks, on one line, cut where they are long. */
  static String quoted(Article article, Span span) {
    String words = article.text(span).replaceAll("\\s+", " ");
    if (words.length() > LONGEST) {
      int cut = words.lastIndexOf(' ', LONGEST);
      words = words.substring(0, cut > 0 ? cut : LONGEST) + "…";
    }
    return "\"" + words + "\"";
  }
}
