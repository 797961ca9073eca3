package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.rule.RuleInfo;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code copydesk rules}: lists every rule. */
@Command(name = "rules", description = "List the rules.")
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Copydesk copydesk = Catalogue.open(console)) {
      for (RuleInfo rule : copydesk.rules().all()) {
        console
            .out()
            .printf(
                Locale.ROOT,
                "%-40s %-8s %-4s %s\n",
                rule.id(),
                rule.severity().label(),
                rule.on() ? "on" : "off",
                rule.summary());
      }
      return 0;
    }
  }
}
