package dev.copydesk.analysis.published;

import dev.copydesk.text.Location;

/**
 * A statement in a file that bears on its publication. {@code source} says in words what states it
 * ({@code front matter "date"}); {@code reason} says why it was believed or not; {@code believed}
 * marks the one that was.
 */
public record Claim(
    Kind kind,
    WrittenDate date,
    Trust trust,
    String source,
    Location where,
    boolean believed,
    String reason) {
  /** What happened on the day. */
  public enum Kind {
    /** It was published. */
    PUBLISHED,
    /** It was changed after it was published. */
    MODIFIED,
    /** The file or its first version was made. */
    CREATED,
    /** A robot fetched it. */
    CRAWLED,
    /** It is to be taken away. */
    EXPIRY,
    /** The right to copy it begins. */
    COPYRIGHT
  }

  /** A claim that has still to be judged. */
  static Claim of(Kind kind, WrittenDate date, Trust trust, String source, Location where) {
    return new Claim(kind, date, trust, source, where, false, "");
  }

  /** The same, judged. */
  public Claim judged(boolean isBelieved, String why) {
    return new Claim(kind, date, trust, source, where, isBelieved, why);
  }

  /** The same with another reading of its date. */
  public Claim read(WrittenDate as) {
    return new Claim(kind, as, trust, source, where, believed, reason);
  }
}
