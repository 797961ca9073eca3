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

  private static final int WITHOUT_FIGURE = 12;

  private final int minimum;
  private final int warned;
  private final Set<String> ignored;

  UnattributedClaim(Options options) {
    Options own = options.of(INFO.id());
    minimum =
        own.number(
            "min-points", 5, "How much must speak for a source; 0 finds more, 10 finds less.");
    warned =
        own.number(
            "warn-points", 15, "How much must speak for a source to be a warning and not a note.");
    ignored =
        own
            .words(
                "ignore",
                List.of(),
                "Kinds of claims to pass over: money, conflict, superlative, wrongdoing,"
                    + " approximate, weak-figure (counts below a hundred).")
            .stream()
            .map(w -> w.toUpperCase(Locale.ROOT).replace('-', '_'))
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
        .filter(claim -> claim.points() >= (claim.hasFigure() ? minimum : least()))
        .filter(claim -> claim.features().stream().noneMatch(f -> ignored.contains(f.name())))
        .filter(claim -> !AllegationWithoutSource.isAllegation(reading, claim))
        .map(
            claim -> {
              Finding finding = finding(article, reading.span(claim.figure(), claim.end()));
              boolean note =
                  form == Form.LIVE
                      || !claim.hasFigure()
                      || claim.points() < warned
                      || OwnVoice.of(article).isWhole();
              return note ? finding.with(Severity.NOTE) : finding;
            })
        .toList();
  }

  /** A charge without a figure needs more. */
  private int least() {
    return Math.max(minimum, WITHOUT_FIGURE);
  }

  private static Finding finding(Article article, Span figure) {
    String message = Wording.quoted(article, figure) + ": no source in reach";
    return NearestSource.explain(
        article, Finding.of(INFO, article.locate(figure), message), figure);
  }
}
