package dev.copydesk.cli;

import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk timeline}: shows in order of time when things happen in a story. */
@Command(
    name = "timeline",
    description = "Show when things happen in a story, every date and time resolved.",
    sortOptions = false)
final class TimelineCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Inventory inventory;

  @Option(names = "--all", description = "Also what names no day, such as \"recently\".")
  private boolean all;

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String format = inventory.format();
    LintResult result = inventory.take("dates/expression", console);
    List<Finding> entries = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (!Trouble.is(finding) && (all || !day(finding).isEmpty())) {
        entries.add(finding);
      }
    }
    entries.sort(Comparator.comparing(TimelineCommand::order).thenComparing(f -> f));
    List<List<String>> rows = new ArrayList<>();
    for (Finding entry : entries) {
      String value = entry.properties().getOrDefault("value", "");
      rows.add(
          Table.row(
              day(entry),
              value,
              Inventory.words(entry),
              Inventory.place(entry),
              Inventory.context(entry)));
    }
    new Table(List.of("day", "value", "words", "place", "context"), rows)
        .print(format, console.out());
    return Inventory.exitCode(result);
  }

  private static String day(Finding finding) {
    return finding.properties().getOrDefault("day", "");
  }

  /** What has no day comes last. */
  private static String order(Finding finding) {
    String day = day(finding);
    return day.isEmpty() ? "~" : day + finding.properties().getOrDefault("value", "");
  }
}
