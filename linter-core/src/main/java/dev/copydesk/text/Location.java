package dev.copydesk.text;

import java.util.Objects;

/**
 * A place in a file: its path as given by the user (with {@code /}), the UTF-16 offsets in the
 * decoded file, both ends as line and column, the exact characters that stand there, and a window
 * of the line around them; where these are left out to save memory, they are empty and {@link
 * Excerpt#NONE}. {@code extracted} says that the text was taken out of a document without lines, so
 * that the line is the number of the paragraph.
 *
 * <p>No record, because an archive has millions of them: spans and positions are kept as numbers.
 */
public final class Location implements Comparable<Location> {
  private final String path;
  private final int from;
  private final int to;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;
  private final String text;
  private final Excerpt excerpt;
  private final boolean extracted;

  Location(
      String path,
      Span span,
      Position start,
      Position end,
      String text,
      Excerpt excerpt,
      boolean extracted) {
    this.path = path;
    this.from = span.start();
    this.to = span.end();
    this.line = start.line();
    this.column = start.column();
    this.endLine = end.line();
    this.endColumn = end.column();
    this.text = text;
    this.excerpt = excerpt;
    this.extracted = extracted;
  }

  /** The path as given by the user, with {@code /}. */
  public String path() {
    return path;
  }

  /** The UTF-16 offsets in the decoded file. */
  public Span span() {
    return new Span(from, to);
  }

  /** Where it begins. */
  public Position start() {
    return new Position(line, column);
  }

  /** Where it ends: right after its last character. */
  public Position end() {
    return new Position(endLine, endColumn);
  }

  /** The exact characters that stand there; empty where they are left out. */
  public String text() {
    return text;
  }

  /** A window of the line on which it begins. */
  public Excerpt excerpt() {
    return excerpt;
  }

  /** Whether the text was taken out of a document without lines. */
  public boolean extracted() {
    return extracted;
  }

  /** The same without the line around it, for places that are kept and seldom shown. */
  public Location withoutExcerpt() {
    return excerpt.equals(Excerpt.NONE)
        ? this
        : new Location(path, span(), start(), end(), text, Excerpt.NONE, extracted);
  }

  /** The same without its characters either, for stretches that are long and seldom shown. */
  public Location withoutText() {
    return new Location(path, span(), start(), end(), "", Excerpt.NONE, extracted);
  }

  /** By path, then by place. */
  @Override
  public int compareTo(Location other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Location place
            && path.equals(place.path)
            && from == place.from
            && to == place.to
            && extracted == place.extracted
            && text.equals(place.text)
            && excerpt.equals(place.excerpt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, from, to);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
