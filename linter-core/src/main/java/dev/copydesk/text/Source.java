package dev.copydesk.text;

import java.util.Arrays;

/**
 * A decoded file and where its lines begin. Lines end with LF or CRLF. A byte order mark is not
 * part of the text.
 */
public final class Source {
  /** How many UTF-16 code units an {@link Excerpt} shows on either side of its place. */
  private static final int AROUND = 60;

  private static final int LONGEST_IN_EXCERPT = 160;

  private final String path;
  private final String text;
  private final boolean extracted;
  private int[] lineStarts;

  private Source(String path, String text, boolean extracted) {
    this.path = path;
    this.text = text;
    this.extracted = extracted;
  }

  /** A text file. */
  public static Source of(String path, String text) {
    return new Source(path, text, false);
  }

  /** The text taken out of a document without lines, one paragraph a line. */
  public static Source extracted(String path, String text) {
    return new Source(path, text, true);
  }

  /** The path as the user gave it, with {@code /}. */
  public String path() {
    return path;
  }

  /** The decoded text. */
  public String text() {
    return text;
  }

  /**
   * Whether the text was extracted, so that a line is a paragraph and nothing can be written back.
   */
  public boolean isExtracted() {
    return extracted;
  }

  /** The number of lines; an empty file has one. */
  public int lineCount() {
    return starts().length;
  }

  /** The line (counted from 1) with its line end left out. */
  public Span line(int number) {
    int[] starts = starts();
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] - 1 : text.length();
    if (number < starts.length && end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return new Span(start, end);
  }

  /** The line and column of an offset, 0 to the length of the text. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts()[line] + 1);
  }

  /** The place of a span of this text, without the line around it. */
  public Location place(Span span) {
    return new Location(
        path,
        span,
        position(span.start()),
        position(span.end()),
        span.of(text),
        Excerpt.NONE,
        extracted);
  }

  /** The place of a span of this text. */
  public Location locate(Span span) {
    Position start = position(span.start());
    return new Location(
        path, span, start, position(span.end()), span.of(text), excerpt(span, start), extracted);
  }

  private Excerpt excerpt(Span span, Position start) {
    Span line = line(start.line());
    int from = Math.min(span.start(), line.end());
    int to = Math.min(Math.min(span.end(), line.end()), from + LONGEST_IN_EXCERPT);
    int left = whole(Math.max(line.start(), from - AROUND));
    int right = whole(Math.min(line.end(), to + AROUND));
    return new Excerpt(
        text.substring(left, right),
        from - left,
        Math.max(from, whole(to)) - left,
        left > line.start(),
        right < line.end());
  }

  /** Never between the two halves of a surrogate pair. */
  private int whole(int offset) {
    boolean split =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return split ? offset - 1 : offset;
  }

  private int[] starts() {
    if (lineStarts == null) {
      int[] starts = new int[16];
      int count = 1;
      for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }
}
