package dev.copydesk.analysis;

import dev.copydesk.analysis.published.Claim;
import dev.copydesk.analysis.published.Claims;
import dev.copydesk.analysis.published.Confidence;
import dev.copydesk.analysis.published.WrittenDate;
import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When an article was published: the day, and every statement in the file that bears on it. */
public final class Publication {
  private final Claims claims;

  private Publication(Article article) {
    claims = Claims.of(article);
  }

  /** What is known about the publication of an article. */
  public static Publication of(Article article) {
    return article.analysis(Publication.class, Publication::new);
  }

  /** The day of publication, as written, without conversion between time zones. */
  public Optional<LocalDate> day() {
    return date().map(WrittenDate::day);
  }

  /** The date of publication with its precision, time and zone. */
  public Optional<WrittenDate> date() {
    return believed().map(Claim::date);
  }

  /** The claim that is believed. */
  public Optional<Claim> believed() {
    return claims().stream().filter(Claim::believed).findFirst();
  }

  /** How sure the date is. */
  public Confidence confidence() {
    return claims.confidence();
  }

  /** All claims, the believed one first, then by trust; each says why it was believed or not. */
  public List<Claim> claims() {
    return claims.all();
  }

  /**
   * Metadata that should hold the publication date and hold no date: empty, {@code TBD}, a
   * template's placeholder.
   */
  public List<Field> unread() {
    return claims.unread();
  }
}
