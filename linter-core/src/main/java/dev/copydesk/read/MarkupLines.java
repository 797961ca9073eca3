package dev.copydesk.read;

import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a light mark-up, walked one by one and gathered into blocks. */
final class MarkupLines {
  private static final int LONGEST_MARKUP = 4000;

  private final Draft draft;
  private final Source source;
  private final InlineMarkup marks;
  private final List<Span> open = new ArrayList<>();
  private Role role = Role.PARAGRAPH;
  private int number = 1;

  MarkupLines(Draft draft, InlineMarkup marks) {
    this.draft = draft;
    this.source = draft.source();
    this.marks = marks;
  }

  Draft draft() {
    return draft;
  }

  /** Whether there is a line to be walked. */
  boolean hasLine() {
    return number <= source.lineCount();
  }

  /** The line where the walk stands, without its line end. */
  Span line() {
    return source.line(number);
  }

  /** The line after, empty where there is none. */
  Span nextLine() {
    int end = source.text().length();
    return number < source.lineCount() ? source.line(number + 1) : new Span(end, end);
  }

  void step() {
    number++;
  }

  /** Steps over the lines that begin before an offset. */
  void stepTo(int offset) {
    while (hasLine() && line().start() < offset) {
      step();
    }
  }

  String text(Span span) {
    return span.of(source.text());
  }

  boolean isBlank(Span line) {
    return line.trim(source.text()).isEmpty();
  }

  /** How many white characters the line begins with. */
  int indent(Span line) {
    return line.trim(source.text()).start() - line.start();
  }

  /** The pattern on the whole line where the walk stands; a very long line is prose. */
  Matcher match(Pattern pattern) {
    int start = line().start();
    int end = line().length() > LONGEST_MARKUP ? start : line().end();
    return pattern.matcher(source.text()).region(start, end);
  }

  /** Adds words to the block that is open, or opens one. */
  void words(Role as, Span words) {
    Span trimmed = words.trim(source.text());
    if (trimmed.isEmpty()) {
      return;
    }
    if (open.isEmpty()) {
      role = as;
    }
    open.add(trimmed);
  }

  /** A block of its own. */
  void block(Role as, Span words) {
    end();
    words(as, words);
    end();
  }

  /** A row of a table, every cell a block of its own: the first group of the pattern. */
  void cells(Pattern pattern) {
    Matcher cell = match(pattern);
    while (cell.find()) {
      block(Role.TABLE_CELL, new Span(cell.start(1), cell.end(1)));
    }
  }

  /** Whether a block is open. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /** The role of the block that is open. */
  Role role() {
    return role;
  }

  /** Ends the block that is open. */
  void end() {
    if (open.isEmpty()) {
      return;
    }
    draft.begin(open.get(0).start());
    int last = open.get(0).start();
    for (Span line : open) {
      if (line.start() > last) {
        draft.text().rewrite(new Span(last, line.start()), role == Role.CODE ? "\n" : " ");
      }
      if (role == Role.CODE) {
        draft.text().copy(source.text(), line);
      } else {
        marks.append(line, draft);
      }
      last = line.end();
    }
    draft.end(role, "");
    open.clear();
  }

  /** Steps over all lines up to one that matches, that one included; they are kept. */
  void verbatim(Role as, Pattern closing) {
    end();
    step();
    while (hasLine() && !match(closing).matches()) {
      if (isBlank(line()) && as != Role.CODE) {
        end();
      }
      words(as, line());
      step();
    }
    step();
    end();
  }

  /** Steps over all lines up to one that matches, that one included. */
  void skipTo(Pattern closing) {
    end();
    step();
    while (hasLine() && !match(closing).matches()) {
      step();
    }
    step();
  }

  /** Steps over the lines that follow and stand further in, blank ones included. */
  void skipIndented() {
    step();
    while (hasLine() && (isBlank(line()) || indent(line()) > 0)) {
      step();
    }
  }
}
