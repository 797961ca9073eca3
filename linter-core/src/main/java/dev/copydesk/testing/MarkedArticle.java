package dev.copydesk.testing;

import dev.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A file with the expected findings written into it: {@code [[…]]} stands around the exact
 * characters that must be found; a line that begins with {@code ~} below says more about the next
 * mark that has none yet. {@code text} is the file without all that; the spans of the expectations
 * are UTF-16 offsets in it.
 */
public record MarkedArticle(String name, String text, List<Expected> expected) {
  /**
   * One expected finding: where, a part of its message, its severity ({@code error}, {@code
   * warning} or {@code note}), and what its first fix writes there.
   */
  public record Expected(
      Span where, Optional<String> message, Optional<String> severity, Optional<String> fix) {}

  /** Copies the list. */
  public MarkedArticle {
    expected = List.copyOf(expected);
  }

  /**
   * Reads the marks.
   *
   * @throws IllegalArgumentException if a mark is not closed, or a {@code ~} line has no mark
   */
  public static MarkedArticle parse(String name, String marked) {
    StringBuilder text = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int annotated = 0;
    for (String line : marked.split("(?<=\n)", -1)) {
      if (line.startsWith("~ ")) {
        if (annotated == expected.size()) {
          throw new IllegalArgumentException(name + ": no mark above \"" + line.strip() + "\"");
        }
        expected.set(annotated, annotate(expected.get(annotated), line.substring(2).strip()));
        annotated++;
        continue;
      }
      for (int i = 0; i < line.length(); i++) {
        if (line.startsWith("[[", i)) {
          open.push(text.length());
          i++;
        } else if (line.startsWith("]]", i) && !open.isEmpty()) {
          Span span = new Span(open.pop(), text.length());
          expected.add(new Expected(span, Optional.empty(), Optional.empty(), Optional.empty()));
          i++;
        } else {
          text.append(line.charAt(i));
        }
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(name + ": a [[ is not closed");
    }
    return new MarkedArticle(name, text.toString(), expected);
  }

  private static Expected annotate(Expected mark, String line) {
    int arrow = line.lastIndexOf("=>");
    Optional<String> fix =
        arrow < 0 ? Optional.empty() : Optional.of(line.substring(arrow + 2).strip());
    String message = arrow < 0 ? line : line.substring(0, arrow).strip();
    Optional<String> severity = Optional.empty();
    for (String level : List.of("error", "warning", "note")) {
      if (message.startsWith(level + ":")) {
        severity = Optional.of(level);
        message = message.substring(level.length() + 1).strip();
      }
    }
    return new Expected(
        mark.where(), Optional.of(message).filter(m -> !m.isEmpty()), severity, fix);
  }
}
