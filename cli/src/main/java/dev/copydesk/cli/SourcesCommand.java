package dev.copydesk.cli;

import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk sources}: shows who says what in a story. */
@Command(
    name = "sources",
    description = "Show who says what in a story: each statement and its source.",
    sortOptions = false)
final class SourcesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Inventory inventory;

  SourcesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String format = inventory.format();
    LintResult result = inventory.take("attribution/source", console);
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (!Trouble.is(finding)) {
        String source = finding.properties().getOrDefault("source", "");
        String kind = finding.properties().getOrDefault("kind", "");
        rows.add(
            Table.row(
                source.isEmpty() ? "–" : source,
                kind,
                Inventory.place(finding),
                Inventory.words(finding)));
      }
    }
    new Table(List.of("source", "kind", "place", "words"), rows).print(format, console.out());
    return Inventory.exitCode(result);
  }
}
