package dev.copydesk.analysis.published;

import dev.copydesk.analysis.published.Claim.Kind;
import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All claims of an article, judged. The most trusted source is believed, but for this: where
 * metadata and a line near the headline name the same day, that is the day; where they are one day
 * apart, the line is in the reader's time zone.
 */
public final class Claims {
  private final List<Claim> all;
  private final List<Field> unread;
  private final Confidence confidence;

  private Claims(List<Claim> all, List<Field> unread, Confidence confidence) {
    this.all = List.copyOf(all);
    this.unread = List.copyOf(unread);
    this.confidence = confidence;
  }

  /** The claims of an article. */
  public static Claims of(Article article) {
    Page page = new Page(article);
    FieldClaims fields = new FieldClaims(page);
    List<Claim> claims = new ArrayList<>(fields.claims());
    claims.addAll(new VisibleClaims(page).claims());
    claims.sort(Comparator.comparing(Claim::trust));
    return judge(settle(claims), fields.unread());
  }

  /** The believed one first, then the others by trust. */
  public List<Claim> all() {
    return all;
  }

  /** Fields that should hold the day of publication and hold no date. */
  public List<Field> unread() {
    return unread;
  }

  /** How sure the believed claim is. */
  public Confidence confidence() {
    return confidence;
  }

  /** A numeric date that agrees with another source when it is read the other way is read so. */
  private static List<Claim> settle(List<Claim> claims) {
    List<Claim> settled = new ArrayList<>();
    for (Claim claim : claims) {
      boolean other =
          claim.date().swapped().isPresent()
              && agrees(claims, claim, claim.date().swapped().get())
              && !agrees(claims, claim, claim.date().day());
      settled.add(other ? claim.read(claim.date().swap()) : claim);
    }
    return settled;
  }

  private static boolean agrees(List<Claim> claims, Claim claim, LocalDate day) {
    return claims.stream()
        .filter(c -> !c.equals(claim) && c.trust().isEnough() && c.date().swapped().isEmpty())
        .anyMatch(c -> c.date().day().equals(day));
  }

  private static Claims judge(List<Claim> claims, List<Field> unread) {
    List<Claim> able =
        claims.stream().filter(c -> c.trust().isEnough() && c.date().isDay()).toList();
    if (able.isEmpty()) {
      return new Claims(
          claims.stream().map(c -> c.judged(false, "not believed: " + c.trust().words())).toList(),
          unread,
          Confidence.NONE);
    }
    Claim first = able.get(0);
    Optional<Claim> line = able.stream().filter(c -> c.trust() == Trust.NEAR_LINE).findFirst();
    Optional<Claim> agreeing = line.flatMap(l -> structured(able, l, 0));
    Claim best = first;
    String why = "the most trusted source: " + first.trust().words();
    if (first.trust().isStructured() && line.isPresent()) {
      if (agreeing.isPresent()) {
        best = agreeing.get();
        why = "metadata and a line near the headline agree";
      } else if (structured(able, line.get(), 1).isPresent()) {
        best = line.get();
        why = "one day from the metadata: the line is in the reader's time zone";
      }
    }
    return new Claims(judged(claims, best, why), unread, confidence(able, best));
  }

  private static Optional<Claim> structured(List<Claim> able, Claim line, int days) {
    return able.stream()
        .filter(c -> c.trust().isStructured() && apart(c, line) <= days)
        .findFirst();
  }

  private static long apart(Claim one, Claim other) {
    return Math.abs(ChronoUnit.DAYS.between(one.date().day(), other.date().day()));
  }

  private static List<Claim> judged(List<Claim> claims, Claim best, String why) {
    List<Claim> judged = new ArrayList<>();
    judged.add(best.judged(true, why));
    for (Claim claim : claims) {
      if (!claim.equals(best)) {
        String reason =
            !claim.trust().isEnough()
                ? "never enough alone: " + claim.trust().words()
                : !claim.date().isDay()
                    ? "names no day"
                    : apart(claim, best) == 0 ? "agrees" : "less trusted: " + claim.trust().words();
        judged.add(claim.judged(false, reason));
      }
    }
    return judged;
  }

  private static Confidence confidence(List<Claim> able, Claim best) {
    boolean supported =
        able.stream()
            .anyMatch(
                c ->
                    c.trust() != best.trust() && c.kind() == Kind.PUBLISHED && apart(c, best) == 0);
    if (best.trust().compareTo(Trust.RESIDUE) <= 0
        || supported && best.trust().compareTo(Trust.NEAR_LINE) <= 0) {
      return Confidence.HIGH;
    }
    return best.trust().compareTo(Trust.NEAR_LINE) <= 0 ? Confidence.GOOD : Confidence.LOW;
  }
}
