package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Publication;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.List;

/** An article that nowhere says when it was published. */
final class MissingDate implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/missing-date", Severity.ERROR, MissingDate.class).ofTheWhole();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    if (article.blocks().isEmpty()
        || Publication.of(article).day().isPresent()
        || StandingPage.is(article)) {
      return List.of();
    }
    String message = "no publication date in " + places(article);
    return List.of(Finding.of(INFO, article.locate(headline(article)), message));
  }

  /** Where it was looked for, as the author of this format knows the places. */
  private static String places(Article article) {
    return switch (article.format()) {
      case "html" -> "the page's metadata, its address, the byline or the file name";
      case "text" -> "the header lines, the dateline, the byline or the file name";
      case "markdown" -> "the front matter, the byline, the dateline or the file name";
      default -> "the metadata, the byline, the dateline or the file name";
    };
  }

  private static Span headline(Article article) {
    Span block =
        article.blocks().stream()
            .filter(b -> b.role() == Role.HEADLINE)
            .findFirst()
            .map(Block::span)
            .orElse(article.blocks().get(0).span());
    int lineEnd = article.text().indexOf('\n', block.start());
    return lineEnd < 0 || lineEnd > block.end() ? block : new Span(block.start(), lineEnd);
  }
}
