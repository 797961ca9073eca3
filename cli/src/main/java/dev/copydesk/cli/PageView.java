package dev.copydesk.cli;

import dev.copydesk.testing.MarkedArticle;
import dev.copydesk.testing.MarkedArticle.Expected;
import java.util.ArrayList;
import java.util.List;

/** A rule's page for a terminal: in its examples, carets stand under what is found. */
final class PageView {
  private static final String FENCE = "```";
  private static final String INDENT = "    ";

  private final StringBuilder view = new StringBuilder();

  private PageView() {}

  /** The page, with further lines below its title. */
  static String of(String page, List<String> header) {
    PageView view = new PageView();
    List<String> lines = page.lines().toList();
    view.line(lines.get(0).replaceFirst("^# *", ""));
    header.forEach(line -> view.line("  " + line));
    view.body(lines.subList(1, lines.size()));
    return view.view.append('\n').toString();
  }

  private void body(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(FENCE)) {
        String fence = line.substring(0, line.length() - line.replaceFirst("^`+", "").length());
        List<String> content = new ArrayList<>();
        for (i++; i < lines.size() && !lines.get(i).equals(fence); i++) {
          content.add(lines.get(i));
        }
        example(line.substring(fence.length()).strip(), content);
      } else {
        line(line.replaceFirst("^#+ *", ""));
      }
    }
  }

  private void example(String info, List<String> content) {
    if (!info.startsWith("article")) {
      content.forEach(line -> line(INDENT + line));
      return;
    }
    String name = info.substring("article".length()).strip();
    if (!name.isEmpty()) {
      line(INDENT + "(" + name + ")");
    }
    MarkedArticle article = MarkedArticle.parse(name, String.join("\n", content) + "\n");
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      int end = start + line.length();
      if (end < article.text().length() || !line.isEmpty()) {
        line(INDENT + line);
      }
      for (Expected mark : article.expected()) {
        if (mark.where().start() >= start && mark.where().start() <= end) {
          found(mark, start, end);
        }
      }
      start = end + 1;
    }
  }

  private void found(Expected mark, int start, int end) {
    int carets = Math.max(1, Math.min(mark.where().end(), end) - mark.where().start());
    String fix = mark.fix().map(text -> " => " + text).orElse("");
    line(
        INDENT
            + " ".repeat(mark.where().start() - start)
            + "^".repeat(carets)
            + mark.message().map(text -> " " + text).orElse("")
            + fix);
  }

  private void line(String text) {
    view.append(text.stripTrailing()).append('\n');
  }
}
