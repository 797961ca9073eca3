package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code attribution/unattributed-claim}: a figure or charge with no source in reach. */
final class UnattributedClaim implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("attribution/unattributed-claim", Severity.WARNING, UnattributedClaim.class);

  private final int minimum;
  private final Set<String> ignored;

  UnattributedClaim(Options options) {
    Options own = options.of(INFO.id());
    minimum =
        own.number(
            "min-points", 5, "How much must speak for a source; 0 finds more, 10 finds less.");
    ignored =
        own
            .words(
                "ignore",
                List.of(),
                "Kinds of claims to pass over: money, conflict, superlative, wrongdoing,"
                    + " approximate.")
            .stream()
            .map(w -> w.toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Form form = Form.of(article);
    if (form == Form.OPINION || form == Form.TRANSCRIPT) {
      return List.of();
    }
    Reading reading = Reading.of(article);
    return Claims.of(article).all().stream()
        .filter(claim -> claim.points() >= minimum)
        .filter(claim -> claim.features().stream().noneMatch(f -> ignored.contains(f.name())))
        .filter(claim -> !AllegationWithoutSource.isAllegation(reading, claim))
        .map(claim -> finding(article, reading.span(claim.figure(), claim.end())))
        .toList();
  }

  private static Finding finding(Article article, Span figure) {
    String message = Wording.quoted(article, figure) + ": no source in reach";
    return NearestSource.explain(
        article, Finding.of(INFO, article.locate(figure), message), figure);
  }
}
