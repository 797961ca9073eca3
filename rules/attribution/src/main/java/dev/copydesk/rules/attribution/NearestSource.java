package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Finding;
import dev.copydesk.text.Span;
import java.util.List;

/** Adds to a finding the source that comes nearest, and why it does not count. */
final class NearestSource {
  private NearestSource() {}

  /** The finding with the last source that speaks before a span of the article's text. */
  static Finding explain(Article article, Finding finding, Span span) {
    Attribution nearest = null;
    for (Attribution attribution : Attributions.of(article).all()) {
      Span source = attribution.source().span();
      if (!source.isEmpty()
          && source.end() <= span.start()
          && (nearest == null || nearest.source().span().end() < source.end())) {
        nearest = attribution;
      }
    }
    if (nearest == null) {
      return finding;
    }
    Span source = nearest.source().span();
    int paragraphs = paragraph(article, span) - paragraph(article, source);
    String note =
        switch (paragraphs) {
          case 0 -> "nearest source, which has its own statement";
          case 1 -> "nearest source, in the paragraph before, which does not lead to this one";
          default -> "nearest source, " + paragraphs + " paragraphs before";
        };
    return finding.because(note, article.locate(source));
  }

  private static int paragraph(Article article, Span span) {
    List<Reading.Paragraph> paragraphs = Reading.of(article).paragraphs();
    int found = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      if (article.blocks().get(paragraphs.get(p).block()).span().start() <= span.start()) {
        found = p;
      }
    }
    return found;
  }
}
