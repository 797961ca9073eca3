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
  private final int list;

  UnattributedQuote(Options options) {
    Options own = options.of(INFO.id());
    minimum = own.number("min-words", 7, "Quotations of fewer words may be titles or slogans.");
    list = own.number("list", 5, "So many of them make a list, which is reported once.");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    if (Form.of(article) == Form.TRANSCRIPT) {
      return List.of();
    }
    List<Quotation> found = new ArrayList<>();
    Reading reading = Reading.of(article);
    QuotationSources sources = QuotationSources.of(article);
    Posts posts = Posts.of(article);
    for (int p = 0; p < reading.paragraphs().size(); p++) {
      Reading.Paragraph paragraph = reading.paragraphs().get(p);
      if (posts.in(p).isPresent()) {
        continue;
      }
      for (int q = paragraph.quote(); q < paragraph.quote() + paragraph.quotes(); q++) {
        Quotation quotation = reading.quotations().get(q);
        boolean bare = sources.sign(q) == QuotationSources.Sign.NONE;
        if (Reading.isProse(paragraph.role())
            && bare
            && words(article, quotation) >= minimum
            && !PullQuotes.of(article).isPulled(q)) {
          found.add(quotation);
        }
      }
    }
    if (found.size() >= list) {
      return List.of(
          finding(
              article, found.get(0), "one of " + found.size() + " quotations without a speaker"));
    }
    return found.stream()
        .map(q -> finding(article, q, "nobody says whose words these are"))
        .toList();
  }

  private static Finding finding(Article article, Quotation quotation, String message) {
    Finding finding = Finding.of(INFO, article.locate(quotation.span()), message);
    return NearestSource.explain(article, finding, quotation.span());
  }

  private static long words(Article article, Quotation quotation) {
    return Words.of(article).in(quotation.words()).stream()
        .filter(w -> w.kind() == Word.Kind.WORD || w.kind() == Word.Kind.NUMBER)
        .count();
  }
}
