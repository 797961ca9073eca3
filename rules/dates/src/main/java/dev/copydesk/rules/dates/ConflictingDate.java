package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.published.Claim;
import dev.copydesk.analysis.published.Trust;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two places of a file that name different days of publication. */
final class ConflictingDate implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/conflicting-date", Severity.WARNING, ConflictingDate.class);

  /** Sources that are nearly always right, so that a contradiction means something. */
  private static final Set<Trust> SOUND =
      EnumSet.of(
          Trust.METADATA,
          Trust.RESIDUE,
          Trust.MICRODATA,
          Trust.OPEN_GRAPH,
          Trust.LINKED_ARTICLE,
          Trust.META,
          Trust.LINKED_PAGE,
          Trust.NEAR_LINE,
          Trust.ADDRESS,
          Trust.FILE_NAME);

  /** A day of difference is no more than a time zone. */
  private static final long TOLERANCE = 1;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Publication publication = Publication.of(article);
    Optional<Claim> believed = publication.believed().filter(ConflictingDate::isSound);
    return believed
        .flatMap(best -> contradiction(article, best).or(() -> earlierChange(publication, best)))
        .stream()
        .toList();
  }

  private static boolean isSound(Claim claim) {
    return SOUND.contains(claim.trust()) && claim.date().isDay();
  }

  /** On a page, a line with many words beside its date mostly speaks of something else. */
  private static boolean isLongLine(Article article, Claim claim) {
    return article.format().equals("html") && claim.source().endsWith("…\"");
  }

  private static Optional<Finding> contradiction(Article article, Claim best) {
    return Publication.of(article).claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.PUBLISHED && isSound(claim))
        .filter(claim -> contradict(claim, best) && !isLongLine(article, claim))
        .findFirst()
        .map(claim -> finding(claim, best, said(claim) + ", but " + day(best)));
  }

  /** The name of a file has no place in it that could be pointed at. */
  private static String said(Claim claim) {
    return claim.trust() == Trust.FILE_NAME
        ? "published " + claim.date().day() + " by the file's name"
        : "published " + claim.date().day() + " here";
  }

  private static boolean contradict(Claim one, Claim other) {
    LocalDate a = one.date().day();
    LocalDate b = other.date().day();
    return isApart(a, b)
        && isApart(one.date().swapped().orElse(a), b)
        && isApart(a, other.date().swapped().orElse(b));
  }

  private static boolean isApart(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b)) > TOLERANCE;
  }

  /** Web pages that were scheduled look like this too; what an author writes does not. */
  private static Optional<Finding> earlierChange(Publication publication, Claim best) {
    if (best.trust() != Trust.METADATA || !isFrontMatter(best)) {
      return Optional.empty();
    }
    return publication.claims().stream()
        .filter(c -> c.kind() == Claim.Kind.MODIFIED && isFrontMatter(c) && c.date().isDay())
        .filter(c -> c.date().day().plusDays(TOLERANCE).isBefore(best.date().day()))
        .findFirst()
        .map(
            c -> finding(c, best, "changed on " + c.date().day() + ", before it was " + day(best)));
  }

  private static boolean isFrontMatter(Claim claim) {
    return claim.source().startsWith("front matter");
  }

  private static String day(Claim claim) {
    return "published " + claim.date().day() + " in " + claim.source();
  }

  private static Finding finding(Claim claim, Claim best, String message) {
    String shortened = message.length() <= 120 ? message : message.substring(0, 119) + "…";
    return Finding.of(INFO, claim.where(), shortened)
        .because("published " + best.date().day() + " according to " + best.source(), best.where());
  }
}
