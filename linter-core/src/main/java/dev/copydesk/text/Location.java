package dev.copydesk.text;

/**
 * A place in a file: its path as given by the user (with {@code /}), the UTF-16 offsets in the
 * decoded file, both ends as line and column, the exact characters that stand there, and a window
 * of the line around them. {@code extracted} says that the text was taken out of a document without
 * lines, so that the line is the number of the paragraph.
 */
public record Location(
    String path,
    Span span,
    Position start,
    Position end,
    String text,
    Excerpt excerpt,
    boolean extracted)
    implements Comparable<Location> {

  /** By path, then by place. */
  @Override
  public int compareTo(Location other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : span.compareTo(other.span);
  }
}
