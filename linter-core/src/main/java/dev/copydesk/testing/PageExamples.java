package dev.copydesk.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the examples of a rule's page. */
final class PageExamples {
  private static final String FENCE = "```";

  private final String rule;
  private final List<RulePage.Example> examples = new ArrayList<>();
  private final List<MarkedArticle> group = new ArrayList<>();
  private final Map<String, String> options = new LinkedHashMap<>();
  private String section = "";

  private PageExamples(String rule) {
    this.rule = rule;
  }

  static List<RulePage.Example> parse(String rule, String page) {
    PageExamples parser = new PageExamples(rule);
    parser.read(page.lines().toList());
    return parser.examples;
  }

  private void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(FENCE)) {
        String fence = line.substring(0, line.length() - line.replaceFirst("^`+", "").length());
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).equals(fence)) {
          end++;
        }
        example(line.substring(fence.length()).strip(), lines.subList(i + 1, end));
        i = end;
      } else if (!line.isBlank()) {
        close();
        section = line.startsWith("#") ? line.replaceFirst("^#+ *", "") : section;
      }
    }
    close();
  }

  private void example(String info, List<String> content) {
    String[] words = info.split("\\s+", -1);
    if (!words[0].equals("article")) {
      close();
      return;
    }
    boolean named = words.length > 1 && !words[1].contains("=");
    if (!named) {
      close();
    }
    for (int i = named ? 2 : 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(rule + ": not an option: " + words[i]);
      }
      options.put(words[i].substring(0, equals), words[i].substring(equals + 1));
    }
    String text = content.isEmpty() ? "" : String.join("\n", content) + "\n";
    group.add(MarkedArticle.parse(named ? words[1] : "example.txt", text));
    if (!named) {
      close();
    }
  }

  private void close() {
    if (!group.isEmpty()) {
      examples.add(new RulePage.Example(section, group, options));
      group.clear();
      options.clear();
    }
  }
}
