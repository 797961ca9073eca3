package dev.copydesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk sources}: shows who says what in a story. */
@Command(
    name = "sources",
    description = "Show who says what in a story: each source and its statements.",
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
    List<Finding> statements = result.findings().stream().filter(f -> !Trouble.is(f)).toList();
    switch (format) {
      case "json" -> console.out().print(json(statements));
      case "csv" -> csv(statements).print(format, console.out());
      default -> SourceList.of(statements).forEach(list -> console.out().print(list.text()));
    }
    return Inventory.exitCode(result);
  }

  private static String json(List<Finding> statements) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Table.generator(text)) {
      json.writeStartArray();
      for (SourceList list : SourceList.of(statements)) {
        list.write(json);
      }
      json.writeEndArray();
    }
    return text.append("\n").toString();
  }

  private static Table csv(List<Finding> statements) {
    List<List<String>> rows =
        statements.stream()
            .map(
                s ->
                    Table.row(
                        SourceList.name(s),
                        SourceList.kind(s),
                        Inventory.place(s),
                        Inventory.words(s)))
            .toList();
    return new Table(List.of("source", "kind", "place", "words"), rows);
  }
}
