package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.config.ConfigFiles;
import dev.copydesk.lint.Suppressions;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every rule there is where the command was started, those of the house included. */
final class Catalogue {
  private Catalogue() {}

  static Copydesk open(Console console) {
    return Copydesk.of(Settings.on(LocalDate.EPOCH).with(ConfigFiles.upward(console.directory())));
  }

  /** All rules, Copydesk's own troubles first. */
  static List<RuleInfo> rules(Copydesk copydesk) {
    List<RuleInfo> all = new ArrayList<>(Trouble.rules());
    all.add(Suppressions.UNUSED);
    all.addAll(copydesk.rules().all());
    return all;
  }
}
