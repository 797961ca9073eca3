package dev.copydesk.fix;

import dev.copydesk.text.Edit;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines that edits change, as {@code diff -u} shows them. Lines are counted from 1. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final String path;
  private final Source source;
  private final List<Edit> edits;

  /** Lines {@code first} up to but not including {@code end} of the old text, and the new ones. */
  private record Change(int first, int end, List<String> lines) {}

  UnifiedDiff(String path, String before, List<Edit> edits) {
    this.path = path;
    this.source = Source.of(path, before);
    this.edits = edits;
  }

  String text() {
    List<Change> changes = changes();
    if (changes.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append("--- ").append(path).append('\n').append("+++ ").append(path).append('\n');
    int shift = 0;
    for (int i = 0; i < changes.size(); ) {
      int end = i + 1;
      while (end < changes.size()
          && changes.get(end).first() - changes.get(end - 1).end() <= 2 * CONTEXT) {
        end++;
      }
      shift += hunk(changes.subList(i, end), shift, out);
      i = end;
    }
    return out.toString();
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < edits.size(); ) {
      int first = source.position(edits.get(i).where().span().start()).line();
      int last = source.position(edits.get(i).where().span().end()).line();
      int end = i + 1;
      while (end < edits.size() && startLine(end) <= last) {
        last = Math.max(last, source.position(edits.get(end).where().span().end()).line());
        end++;
      }
      changes.add(trimmed(first, last + 1, made(first, last, edits.subList(i, end))));
      i = end;
    }
    return changes;
  }

  private int startLine(int edit) {
    return source.position(edits.get(edit).where().span().start()).line();
  }

  private List<String> made(int first, int last, List<Edit> here) {
    int start = source.line(first).start();
    int end = last < source.lineCount() ? source.line(last + 1).start() : source.text().length();
    StringBuilder text = new StringBuilder(source.text().substring(start, end));
    for (int i = here.size() - 1; i >= 0; i--) {
      Span span = here.get(i).where().span();
      text.replace(span.start() - start, span.end() - start, here.get(i).replacement());
    }
    return lines(text.toString());
  }

  /** The change without the lines at both ends that stay as they are. */
  private Change trimmed(int first, int end, List<String> lines) {
    int from = first;
    int to = end;
    int low = 0;
    int high = lines.size();
    while (from < to && low < high && old(from).equals(lines.get(low))) {
      from++;
      low++;
    }
    while (to > from && high > low && old(to - 1).equals(lines.get(high - 1))) {
      to--;
      high--;
    }
    return new Change(from, to, lines.subList(low, high));
  }

  /** Writes changes that are near each other; returns by how much the new text is longer. */
  private int hunk(List<Change> changes, int shift, StringBuilder out) {
    int first = Math.max(1, changes.get(0).first() - CONTEXT);
    int end = Math.min(oldLines() + 1, changes.get(changes.size() - 1).end() + CONTEXT);
    int grown = 0;
    StringBuilder body = new StringBuilder();
    int at = first;
    for (Change change : changes) {
      at = context(at, change.first(), body);
      for (; at < change.end(); at++) {
        line('-', old(at), body);
      }
      change.lines().forEach(line -> line('+', line, body));
      grown += change.lines().size() - (change.end() - change.first());
    }
    context(at, end, body);
    int count = end - first;
    out.append("@@ -").append(range(first, count));
    out.append(" +").append(range(first + shift, count + grown)).append(" @@\n").append(body);
    return grown;
  }

  private int context(int from, int to, StringBuilder body) {
    for (int at = from; at < to; at++) {
      line(' ', old(at), body);
    }
    return Math.max(from, to);
  }

  private static String range(int first, int count) {
    return (count == 0 ? first - 1 : first) + "," + count;
  }

  private static void line(char sign, String line, StringBuilder body) {
    body.append(sign).append(line);
    if (!line.endsWith("\n")) {
      body.append("\n\\ No newline at end of file\n");
    }
  }

  private int oldLines() {
    int lines = source.lineCount();
    return source.line(lines).isEmpty() ? lines - 1 : lines;
  }

  /** A line of the old text with its line end. */
  private String old(int number) {
    int start = source.line(number).start();
    int end =
        number < source.lineCount() ? source.line(number + 1).start() : source.text().length();
    return source.text().substring(start, end);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', start)) {
      lines.add(text.substring(start, i + 1));
      start = i + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
