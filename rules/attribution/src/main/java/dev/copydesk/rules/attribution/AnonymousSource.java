package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.List;

/** {@code attribution/anonymous-source}: somebody states something without a name. */
final class AnonymousSource implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("attribution/anonymous-source", Severity.NOTE, AnonymousSource.class);

  AnonymousSource(Options options) {
    options.of(INFO.id());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    return UnnamedSources.of(article).all().stream()
        .filter(s -> s.kind() == UnnamedSource.Kind.ANONYMOUS)
        .map(
            s ->
                Finding.of(
                    INFO,
                    article.locate(s.span()),
                    "\"" + article.text(s.span()) + "\": a source without a name"))
        .toList();
  }
}
