package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.rule.Kind;
import dev.copydesk.rule.RuleInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the README shows is what Copydesk does; the family {@code sample} is one of the tests. */
class ReadmeTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void theTableOfRulesIsComplete() throws IOException {
    StringBuilder table = new StringBuilder("\n| rule | severity | finds |\n|---|---|---|\n");
    try (Copydesk copydesk = Copydesk.of(Settings.on(LocalDate.of(2026, 1, 1)))) {
      copydesk.rules().all().stream()
          .filter(rule -> !rule.family().equals("sample"))
          .forEach(rule -> table.append(row(rule)));
    }

    assertThat(between("<!-- rules -->\n", "\n<!-- /rules -->")).isEqualTo(table.toString());
  }

  @Test
  void theExampleIsRealOutput() throws IOException {
    String output = run("check", "examples");
    int from = 0;
    for (String line : between("```text\n", "\n```").lines().toList()) {
      assertThat(output.substring(from)).as("in order, from offset " + from).contains(line);
      from = output.indexOf(line, from) + line.length();
    }
  }

  private static String row(RuleInfo rule) {
    String severity =
        rule.kind() == Kind.INVENTORY
            ? "inventory, off"
            : rule.severity().label() + (rule.on() ? "" : ", off");
    return "| `" + rule.id() + "` | " + severity + " | " + rule.summary() + " |\n";
  }

  private static String between(String start, String end) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
    int from = readme.indexOf(start) + start.length();
    return readme.substring(from, readme.indexOf(end, from));
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            stream,
            stream,
            false,
            false,
            120,
            Map.of(),
            ROOT);
    Main.run(console, args);
    return out.toString(StandardCharsets.UTF_8);
  }
}
