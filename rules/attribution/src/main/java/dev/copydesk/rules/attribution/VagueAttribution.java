package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.List;

/** {@code attribution/vague-attribution}: a statement laid to a crowd or to nobody. */
final class VagueAttribution implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("attribution/vague-attribution", Severity.NOTE, VagueAttribution.class);

  VagueAttribution(Options options) {
    options.of(INFO.id());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    return UnnamedSources.of(article).all().stream()
        .filter(s -> s.kind() != UnnamedSource.Kind.ANONYMOUS)
        .map(s -> Finding.of(INFO, article.locate(s.span()), message(article, s)))
        .toList();
  }

  private static String message(Article article, UnnamedSource source) {
    String words = "\"" + article.text(source.span()) + "\": ";
    return words
        + switch (source.kind()) {
          case DOUBT -> "nobody is named who holds them";
          case HEARSAY -> "nobody is named who says so";
          default -> "nobody is named";
        };
  }
}
