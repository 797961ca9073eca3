package dev.copydesk.cli;

import dev.copydesk.rule.Kind;
import dev.copydesk.rule.Option;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule's page as Markdown that any viewer shows: with what the code knows (severity, options)
 * below its title, and with carets in its examples.
 */
final class MarkdownPage {
  private static final String FENCE = "```";

  private final StringBuilder page = new StringBuilder();

  private MarkdownPage() {}

  static String of(RuleInfo rule, List<Option> options) {
    MarkdownPage page = new MarkdownPage();
    List<String> lines = rule.help().lines().toList();
    page.line(lines.get(0));
    page.line("");
    page.facts(rule, options);
    page.body(lines.subList(1, lines.size()));
    return page.page.toString();
  }

  /** What a rule is by default, in a few words. */
  static String byDefault(RuleInfo rule) {
    String what = rule.kind() == Kind.INVENTORY ? "inventory" : rule.severity().label();
    return what + (rule.on() ? "" : ", off");
  }

  private void facts(RuleInfo rule, List<Option> options) {
    line("*" + byDefault(rule) + "* · [all rules](../README.md)");
    List<Option> own = options.stream().filter(o -> o.name().startsWith(rule.id() + ".")).toList();
    if (own.isEmpty()) {
      return;
    }
    line("");
    line("| option | default | meaning |");
    line("|---|---|---|");
    for (Option option : own) {
      String choices =
          option.choices().isEmpty() ? "" : " One of " + String.join(", ", option.choices()) + ".";
      line(
          "| `"
              + option.name().substring(rule.id().length() + 1)
              + "` | "
              + (option.byDefault().isEmpty() ? "" : "`" + cell(option.byDefault()) + "`")
              + " | "
              + cell(option.meaning() + choices)
              + " |");
    }
  }

  private void body(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      line(line.startsWith(FENCE) ? line.replaceFirst("article.*", "text") : line);
      if (line.startsWith(FENCE)) {
        String fence = line.substring(0, line.length() - line.replaceFirst("^`+", "").length());
        List<String> content = new ArrayList<>();
        for (i++; i < lines.size() && !lines.get(i).equals(fence); i++) {
          content.add(lines.get(i));
        }
        ExampleView.of(line.substring(fence.length()).strip(), content).forEach(this::line);
        line(fence);
      }
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private void line(String text) {
    page.append(text.stripTrailing()).append('\n');
  }
}
