package dev.copydesk.rules.clutter;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.List;

/** Metadata that a system wrote into the copy, where readers see it. */
final class MetadataResidue implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/metadata-residue", Severity.ERROR, ClutterFamily.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    return article.fields().stream()
        .filter(field -> field.origin() == Field.Origin.RESIDUE)
        .map(field -> finding(article, field))
        .toList();
  }

  private static Finding finding(Article article, Field field) {
    String message = "raw metadata " + Quote.of(field.where().text()) + " stands in the copy";
    return Finding.of(INFO, field.where(), message).fixedBy(DateMove.of(article, field));
  }
}
