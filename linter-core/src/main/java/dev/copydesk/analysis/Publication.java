package dev.copydesk.analysis;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.text.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** When an article was published: the day, and every statement in the file that bears on it. */
public final class Publication {
  private static final Set<String> KEYS =
      Set.of(
          "date",
          "published",
          "pubdate",
          "publishdate",
          "published_at",
          "publish_date",
          "published_time",
          "article:published_time",
          "datepublished");

  private final List<Claim> claims;

  /** A statement about the publication date: the day, and where it stands. */
  public record Claim(LocalDate day, Location where) {}

  private Publication(Article article) {
    claims = article.fields().stream().flatMap(f -> claim(f).stream()).toList();
  }

  /** What is known about the publication of an article. */
  public static Publication of(Article article) {
    return article.analysis(Publication.class, Publication::new);
  }

  /** The day of publication. */
  public Optional<LocalDate> day() {
    return claims.stream().map(Claim::day).findFirst();
  }

  /** All statements, the most trusted first. */
  public List<Claim> claims() {
    return claims;
  }

  private static Optional<Claim> claim(Field field) {
    String name = field.name().toLowerCase(Locale.ROOT);
    String value = field.value();
    if (!KEYS.contains(name) || value.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Claim(LocalDate.parse(value.substring(0, 10)), field.where()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
