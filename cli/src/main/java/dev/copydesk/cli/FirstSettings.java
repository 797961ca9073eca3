package dev.copydesk.cli;

import dev.copydesk.config.Presets;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of a first copydesk.yml, with comments for those who write it on. */
final class FirstSettings {
  private static final int LOUDEST = 5;

  private FirstSettings() {}

  static String text(LeftOut leftOut, LintResult result) {
    StringBuilder text = new StringBuilder();
    text.append("# Settings of Copydesk for the articles in this folder and below.\n")
        .append("# copydesk config FILE shows what counts for a file, copydesk explain RULE what a")
        .append(" rule means.\n\n")
        .append("# Ready-made settings to stand on: ")
        .append(String.join(", ", Presets.NAMES))
        .append(".\n# extends: strict\n\n")
        .append("# From which severity on a run fails: error, warning, note or never.\n")
        .append("fail-on: error\n\n");
    text.append("# Not checked when found in a folder, beside what .gitignore names.\n");
    if (leftOut.patterns().isEmpty()) {
      text.append("# exclude:\n#   - drafts/\n");
    } else {
      text.append("exclude:\n");
      leftOut
          .patterns()
          .forEach(
              (pattern, files) ->
                  text.append(line("  - \"" + pattern + "\"", Count.of(files, "file"))));
    }
    return text.append(rules(result)).toString();
  }

  private static String rules(LintResult result) {
    Map<String, Long> counts =
        result.findings().stream()
            .filter(finding -> finding.kind() == Kind.FAULT && !Trouble.is(finding))
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
    List<Map.Entry<String, Long>> loudest =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(LOUDEST)
            .toList();
    StringBuilder text = new StringBuilder();
    text.append("\n# Families and rules: on, off, note, warning or error.")
        .append(loudest.isEmpty() ? "" : " These have most to say today:")
        .append("\n# rules:\n");
    if (loudest.isEmpty()) {
      text.append("#   clutter: note\n");
    }
    for (Map.Entry<String, Long> rule : loudest) {
      String said = Count.of(rule.getValue(), "finding");
      text.append(line("#   " + rule.getKey() + ": note", said));
    }
    return text.append(
            """

            # Other rules for some files.
            # overrides:
            #   - files: opinion/
            #     rules:
            #       attribution: off
            """)
        .toString();
  }

  private static String line(String setting, String comment) {
    return setting + " ".repeat(Math.max(2, 44 - setting.length())) + "# " + comment + "\n";
  }
}
