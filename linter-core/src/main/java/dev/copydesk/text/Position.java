package dev.copydesk.text;

/**
 * A line and a column, both counted from 1; columns are UTF-16 code units. In an extracted document
 * (DOCX, PDF and the like) the line is the number of the paragraph.
 */
public record Position(int line, int column) implements Comparable<Position> {
  /** By line, then by column. */
  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
