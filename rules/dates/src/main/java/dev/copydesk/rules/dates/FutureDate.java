package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.time.TimeExpression;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date after the day of publication of which the text speaks as past, and a publication date that
 * is still to come.
 */
final class FutureDate implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/future-date", Severity.WARNING, FutureDate.class);

  private final LocalDate today;

  FutureDate(LocalDate today) {
    this.today = today;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Optional<LocalDate> published = Publication.of(article).day();
    if (published.isEmpty()) {
      return List.of();
    }
    LocalDate tomorrow = published.get().plusDays(1);
    List<Finding> findings = new ArrayList<>(publication(article, published.get()));
    for (Mention mention : Mention.of(article)) {
      TimeExpression time = mention.time();
      boolean later = isWrittenOut(time) && time.day().filter(d -> d.isAfter(tomorrow)).isPresent();
      if (later && mention.isInProse() && Tense.isPast(mention)) {
        findings.add(
            Mention.because(mention.finding(INFO, message(mention, published.get())), article));
      }
    }
    return findings;
  }

  /** A year at least must be written: without one the nearest day would be a guess. */
  private static boolean isWrittenOut(TimeExpression time) {
    return time.written().year() > 0 && time.written().month() > 0;
  }

  private static String message(Mention mention, LocalDate published) {
    return "\""
        + mention.text()
        + "\" is past in this sentence but lies after publication on "
        + published;
  }

  /** A day of difference is no more than a time zone. */
  private List<Finding> publication(Article article, LocalDate published) {
    if (!published.isAfter(today.plusDays(1)) || isDraft(article)) {
      return List.of();
    }
    String message = "the publication date " + published + " lies in the future";
    return Publication.of(article).believed().stream()
        .map(claim -> Finding.of(INFO, claim.where(), message))
        .toList();
  }

  private static boolean isDraft(Article article) {
    return article.fields().stream()
        .anyMatch(f -> f.name().equalsIgnoreCase("draft") && f.value().equals("true"));
  }
}
