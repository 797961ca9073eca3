package dev.copydesk.cli;

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
    ExampleView.of(info, content).forEach(line -> line(INDENT + line));
  }

  private void line(String text) {
    view.append(text.stripTrailing()).append('\n');
  }
}
