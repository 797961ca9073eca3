package dev.copydesk.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * A reading of a source: the text that a reader kept, and where every piece of it came from.
 * Offsets are UTF-16 code units.
 */
public final class SourceMap {
  private final String text;
  private final int[] at;
  private final int[] from;
  private final int[] to;
  private final int count;

  private SourceMap(String text, int[] at, int[] from, int[] to, int count) {
    this.text = text;
    this.at = at;
    this.from = from;
    this.to = to;
    this.count = count;
  }

  /** The reading that keeps everything as it stands. */
  public static SourceMap identity(String source) {
    return new Builder().copy(source, new Span(0, source.length())).build();
  }

  /** What was kept. */
  public String text() {
    return text;
  }

  /**
   * Where a span of the reading stands in the source: from the beginning of its first piece to the
   * end of its last. A rewritten piece is taken whole.
   */
  public Span toSource(Span span) {
    if (count == 0) {
      return new Span(0, 0);
    }
    int first = piece(span.start());
    int last = span.isEmpty() ? first : piece(span.end() - 1);
    int start = isCopy(first) ? from[first] + (span.start() - at[first]) : from[first];
    int end = isCopy(last) ? from[last] + (span.end() - at[last]) : to[last];
    return new Span(Math.min(start, to[first]), Math.max(Math.min(start, to[first]), end));
  }

  /**
   * The same as {@link #toSource}, where the span is one copied stretch of the source, so that it
   * can be written over without losing markup; empty otherwise.
   */
  public Optional<Span> toWritable(Span span) {
    if (count == 0) {
      return Optional.empty();
    }
    int first = piece(span.start());
    int last = span.isEmpty() ? first : piece(span.end() - 1);
    for (int i = first; i <= last; i++) {
      if (!isCopy(i) || i > first && from[i] != to[i - 1]) {
        return Optional.empty();
      }
    }
    return Optional.of(toSource(span));
  }

  private boolean isCopy(int piece) {
    return end(piece) - at[piece] == to[piece] - from[piece];
  }

  private int end(int piece) {
    return piece + 1 < count ? at[piece + 1] : text.length();
  }

  private int piece(int offset) {
    int found = Arrays.binarySearch(at, 0, count, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** Collects the pieces in the order of the reading. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[8];
    private int[] from = new int[8];
    private int[] to = new int[8];
    private int count;

    /** Keeps a stretch of the source as it stands. */
    public Builder copy(CharSequence source, Span span) {
      if (!span.isEmpty()) {
        keep(span, span.of(source));
      }
      return this;
    }

    /** Reads a stretch of the source as something else: an entity, an escape, a line break. */
    public Builder rewrite(Span span, String reading) {
      if (!reading.isEmpty()) {
        add(span);
        text.append(reading);
      }
      return this;
    }

    /**
     * Keeps a stretch of another reading, so that what it leads to is what this one leads to: HTML
     * inside a string of JSON.
     */
    public Builder copy(SourceMap reading, Span span) {
      if (span.isEmpty()) {
        return this;
      }
      for (int i = reading.piece(span.start()); i < reading.count; i++) {
        int start = Math.max(span.start(), reading.at[i]);
        int end = Math.min(span.end(), reading.end(i));
        if (start >= end) {
          break;
        }
        Span part = new Span(start, end);
        String kept = part.of(reading.text);
        if (reading.isCopy(i)) {
          keep(reading.toSource(part), kept);
        } else {
          rewrite(reading.toSource(part), kept);
        }
      }
      return this;
    }

    /** Reads a stretch of another reading as something else. */
    public Builder rewrite(SourceMap reading, Span span, String as) {
      return rewrite(reading.toSource(span), as);
    }

    /** How much has been kept so far. */
    public int length() {
      return text.length();
    }

    /** The last character kept, or 0. */
    public char last() {
      return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** The map of everything kept so far. */
    public SourceMap build() {
      return new SourceMap(
          text.toString(),
          Arrays.copyOf(at, count),
          Arrays.copyOf(from, count),
          Arrays.copyOf(to, count),
          count);
    }

    private void keep(Span span, String kept) {
      if (count > 0 && to[count - 1] == span.start() && lastIsCopy()) {
        to[count - 1] = span.end();
      } else {
        add(span);
      }
      text.append(kept);
    }

    private boolean lastIsCopy() {
      return text.length() - at[count - 1] == to[count - 1] - from[count - 1];
    }

    private void add(Span span) {
      if (count == at.length) {
        at = Arrays.copyOf(at, count * 2);
        from = Arrays.copyOf(from, count * 2);
        to = Arrays.copyOf(to, count * 2);
      }
      at[count] = text.length();
      from[count] = span.start();
      to[count++] = span.end();
    }
  }
}
