package dev.copydesk.read;

import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a plain text. A line is a paragraph, unless the text is hard-wrapped or a line
 * goes on in lower case.
 */
final class Layout {
  private static final int WIDEST_WRAP = 100;
  private static final int NARROWEST_WRAP = 40;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private int width;

  private Layout(Source source, int from) {
    this.text = source.text();
    for (int i = source.position(from).line(); i <= source.lineCount(); i++) {
      Span line = source.line(i);
      lines.add(new Span(Math.max(from, line.start()), Math.max(from, line.end())));
    }
  }

  /** The paragraphs from an offset on, without white space at the ends. */
  static List<Span> paragraphs(Source source, int from) {
    return new Layout(source, from).paragraphs();
  }

  private List<Span> paragraphs() {
    boolean wrapped = isWrapped();
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    Span previous = null;
    for (Span line : lines) {
      Span content = line.trim(text);
      if (content.isEmpty()) {
        open = close(paragraphs, open);
      } else if (open != null && joins(previous, line, wrapped)) {
        open = open.cover(content);
      } else {
        close(paragraphs, open);
        open = content;
      }
      previous = line;
    }
    close(paragraphs, open);
    return paragraphs;
  }

  private static Span close(List<Span> paragraphs, Span open) {
    if (open != null) {
      paragraphs.add(open);
    }
    return null;
  }

  private boolean joins(Span previous, Span line, boolean wrapped) {
    Span next = line.trim(text);
    if (startsItem(next)) {
      return false;
    }
    return wrapped && isFull(previous, next) || goesOn(previous.trim(text), next);
  }

  /** Whether nearly all lines that have a next one are so long that its first word had no room. */
  private boolean isWrapped() {
    int filled = 0;
    int tooLong = 0;
    for (Span line : lines) {
      int length = line.trim(text).length();
      if (length > WIDEST_WRAP) {
        tooLong++;
      } else {
        width = Math.max(width, length);
      }
      filled += length > 0 ? 1 : 0;
    }
    if (width < NARROWEST_WRAP || tooLong * 20 > filled) {
      return false;
    }
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      Span next = lines.get(i).trim(text);
      Span line = lines.get(i - 1).trim(text);
      if (!next.isEmpty() && !line.isEmpty() && line.length() > NARROWEST_WRAP / 2) {
        pairs++;
        full += isFull(lines.get(i - 1), next) ? 1 : 0;
      }
    }
    return pairs >= 2 && full * 3 >= pairs * 2;
  }

  private boolean isFull(Span line, Span next) {
    return line.trim(text).length() + 1 + firstWord(next) > width - 8;
  }

  private int firstWord(Span next) {
    int end = next.start();
    while (end < next.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - next.start();
  }

  private boolean goesOn(Span line, Span next) {
    if (line.isEmpty() || next.isEmpty()) {
      return false;
    }
    char last = text.charAt(line.end() - 1);
    return (Character.isLetterOrDigit(last) || last == ',')
        && line.length() > NARROWEST_WRAP
        && Character.isLowerCase(text.charAt(next.start()));
  }

  private boolean startsItem(Span line) {
    return PlainText.bullet(text, line) > line.start();
  }
}
