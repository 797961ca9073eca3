package dev.copydesk.article;

import dev.copydesk.text.Span;

/**
 * A marked stretch inside a block, counted in {@link Article#text()}. {@code target} is the address
 * of a link, else empty.
 */
public record Inline(Kind kind, Span span, String target) {
  /** What the mark-up says of the stretch. */
  public enum Kind {
    /** The words of a link. */
    LINK,
    /** Program text or anything else that is no prose. */
    CODE,
    /** Slanted or bold words. */
    EMPHASIS
  }
}
