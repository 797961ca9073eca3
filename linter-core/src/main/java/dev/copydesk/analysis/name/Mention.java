package dev.copydesk.analysis.name;

import dev.copydesk.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A name at one place of an article. {@code span} covers its parts in the article's text, without
 * title and possessive ending; {@code block} and {@code sentence} are indexes in the lists of
 * blocks and sentences; {@code title} is the form of address or office before it, in lower case, or
 * empty.
 */
public record Mention(
    Span span, int block, int sentence, Kind kind, String title, List<Part> parts) {

  /** What bears the name, as far as the words tell. */
  public enum Kind {
    /** Someone. */
    PERSON,
    /** A country, a town, a river. */
    PLACE,
    /** A body, a firm, a paper. */
    ORGANISATION,
    /** An abbreviation of capital letters. */
    ACRONYM,
    /** A name of which no more can be said. */
    OTHER
  }

  /**
   * A word of a name: its place, its characters with typewriter apostrophes, the same folded
   * ({@link Lexicon#fold}), whether a hyphen ties it to the part before it, whether it is a
   * particle such as {@code van}, and whether the full stop of an abbreviation follows it.
   */
  public record Part(
      Span span, String text, String folded, boolean tied, boolean particle, boolean dotted) {
    /** Whether it is an initial: one letter, or letters with dots. */
    public boolean isInitial() {
      return folded.length() == 1 || text.indexOf('.') > 0;
    }

    /** Whether it is written in capital letters throughout. */
    public boolean isAllCaps() {
      return text.length() > 1 && Casing.isCapitals(text);
    }
  }

  /** Copies the parts. */
  public Mention {
    parts = List.copyOf(parts);
  }

  /** The name in one line, with typewriter apostrophes. */
  public String name() {
    return parts.stream()
        .map(p -> (p.tied() ? "-" : " ") + p.text() + (p.text().length() == 1 ? "." : ""))
        .collect(Collectors.joining())
        .substring(1);
  }

  /** The last part. */
  public Part last() {
    return parts.get(parts.size() - 1);
  }

  /** The same of another kind. */
  Mention as(Kind other) {
    return new Mention(span, block, sentence, other, title, parts);
  }
}
