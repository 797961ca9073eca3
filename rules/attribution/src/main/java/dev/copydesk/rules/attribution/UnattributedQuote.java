package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Quotation;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** {@code attribution/unattributed-quote}: a quotation of which nobody says whose words it is. */
final class UnattributedQuote implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("attribution/unattributed-quote", Severity.WARNING, UnattributedQuote.class);

  private final int minimum;

  UnattributedQuote(Options options) {
    minimum =
        options
            .of(INFO.id())
            .number("min-words", 7, "Quotations of fewer words may be titles or slogans.");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Reading reading = Reading.of(article);
    QuotationSources sources = QuotationSources.of(article);
    for (Reading.Paragraph paragraph : reading.paragraphs()) {
      if (!Reading.isProse(paragraph.role())) {
        continue;
      }
      for (int q = paragraph.quote(); q < paragraph.quote() + paragraph.quotes(); q++) {
        Quotation quotation = reading.quotations().get(q);
        if (sources.sign(q) == QuotationSources.Sign.NONE && words(article, quotation) >= minimum) {
          findings.add(
              Finding.of(
                  INFO, article.locate(quotation.span()), "nobody says whose words these are"));
        }
      }
    }
    return findings;
  }

  private static long words(Article article, Quotation quotation) {
    return Words.of(article).in(quotation.words()).stream()
        .filter(w -> w.kind() == Word.Kind.WORD || w.kind() == Word.Kind.NUMBER)
        .count();
  }
}
