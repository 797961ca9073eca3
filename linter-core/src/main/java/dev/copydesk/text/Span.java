package dev.copydesk.text;

/**
 * A stretch of text, from {@code start} up to but not including {@code end}, in UTF-16 code units
 * counted from 0.
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * Checks the order of the two ends.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the offset lies in it. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the whole of the other span lies in it. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch, moved by {@code by} code units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The characters of {@code text} that it covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** The same without the white space (no-break space included) at both ends. */
  public Span trim(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f';
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
