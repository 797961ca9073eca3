package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.List;

/**
 * {@code attribution/single-anonymous-source}: all that is said in an article comes from one person
 * without a name.
 */
final class SingleAnonymousSource implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.off(
          "attribution/single-anonymous-source", Severity.WARNING, SingleAnonymousSource.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<UnnamedSource> anonymous =
        UnnamedSources.of(article).all().stream()
            .filter(s -> s.kind() == UnnamedSource.Kind.ANONYMOUS)
            .toList();
    boolean one = anonymous.size() == 1 && !isSeveral(article, anonymous.get(0));
    boolean other =
        Attributions.of(article).all().stream()
            .anyMatch(a -> a.source().kind() == Attribution.Source.Kind.NAMED);
    return one && !other
        ? List.of(
            Finding.of(
                INFO,
                article.locate(anonymous.get(0).span()),
                Wording.quoted(article, anonymous.get(0).span())
                    + ": the only source of the story"))
        : List.of();
  }

  private static boolean isSeveral(Article article, UnnamedSource source) {
    return NounPhrases.isPlural(Reading.of(article).lower(source.last() - 1));
  }
}
