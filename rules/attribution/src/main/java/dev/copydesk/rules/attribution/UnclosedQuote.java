package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Quotation;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** {@code attribution/unclosed-quote}: a quotation that is opened and never closed. */
final class UnclosedQuote implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("attribution/unclosed-quote", Severity.WARNING, UnclosedQuote.class);
  private static final int WORDS_SHOWN = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Reading reading = Reading.of(article);
    for (Reading.Paragraph paragraph : reading.paragraphs()) {
      for (int q = paragraph.quote(); q < paragraph.quote() + paragraph.quotes(); q++) {
        Quotation quotation = reading.quotations().get(q);
        if (Reading.isProse(paragraph.role()) && isOpen(quotation)) {
          int first = reading.indexAt(quotation.span().start());
          int last = Math.min(paragraph.last(), first + 1 + WORDS_SHOWN);
          Span opening = reading.span(first, last);
          findings.add(
              Finding.of(
                  INFO, article.locate(opening), "nobody closes the quotation that begins here"));
        }
      }
    }
    return findings;
  }

  private static boolean isOpen(Quotation quotation) {
    boolean twofold =
        quotation.marks() == Quotation.Marks.CURLY
            || quotation.marks() == Quotation.Marks.STRAIGHT
            || quotation.marks() == Quotation.Marks.DOUBLED;
    boolean opened = quotation.span().start() < quotation.words().start();
    return twofold && opened && quotation.end() == Quotation.End.UNCLOSED;
  }
}
