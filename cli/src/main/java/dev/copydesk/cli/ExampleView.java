package dev.copydesk.cli;

import dev.copydesk.testing.MarkedArticle;
import dev.copydesk.testing.MarkedArticle.Expected;
import java.util.ArrayList;
import java.util.List;

/** An example of a rule's page, line by line: carets stand under what is found. */
final class ExampleView {
  private final List<String> lines = new ArrayList<>();

  private ExampleView() {}

  /** The lines of a fenced block; {@code info} are the words behind its fence. */
  static List<String> of(String info, List<String> content) {
    if (!info.startsWith("article")) {
      return content;
    }
    ExampleView view = new ExampleView();
    String name = info.substring("article".length()).strip();
    if (!name.isEmpty()) {
      view.lines.add("(" + name + ")");
    }
    view.article(MarkedArticle.parse(name, String.join("\n", content) + "\n"));
    return view.lines;
  }

  private void article(MarkedArticle article) {
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      int end = start + line.length();
      if (end < article.text().length() || !line.isEmpty()) {
        lines.add(line);
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
    lines.add(
        " ".repeat(mark.where().start() - start)
            + "^".repeat(carets)
            + mark.message().map(text -> " " + text).orElse("")
            + fix);
  }
}
