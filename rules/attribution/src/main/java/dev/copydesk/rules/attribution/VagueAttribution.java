package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code attribution/vague-attribution}: a statement laid to a crowd or to nobody. */
final class VagueAttribution implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("attribution/vague-attribution", Severity.NOTE, VagueAttribution.class);

  private final Set<UnnamedSource.Kind> kinds = EnumSet.of(UnnamedSource.Kind.VAGUE);
  private final Set<String> ignored;

  VagueAttribution(Options options) {
    Options own = options.of(INFO.id());
    if (own.flag("hearsay", true, "Also words such as reportedly and is seen as.")) {
      kinds.add(UnnamedSource.Kind.HEARSAY);
    }
    if (own.flag("doubts", true, "Also doubts that nobody holds: raised questions.")) {
      kinds.add(UnnamedSource.Kind.DOUBT);
    }
    ignored = Set.copyOf(own.words("ignore", List.of(), "Words to pass over, such as experts."));
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
    Reading text = Reading.of(article);
    return UnnamedSources.of(article).all().stream()
        .filter(s -> kinds.contains(s.kind()))
        .filter(s -> !ignored.contains(text.lower(s.last() - 1)))
        .map(s -> Finding.of(INFO, article.locate(s.span()), message(article, s)))
        .toList();
  }

  private static String message(Article article, UnnamedSource source) {
    return Wording.quoted(article, source.span())
        + ": "
        + switch (source.kind()) {
          case DOUBT -> "nobody is named who holds them";
          case HEARSAY -> "nobody is named who says so";
          default -> "nobody is named";
        };
  }
}
