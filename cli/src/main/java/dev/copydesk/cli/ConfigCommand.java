package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.config.Config;
import dev.copydesk.config.ConfigFiles;
import dev.copydesk.config.RuleSetting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code copydesk config FILE}: shows which settings count for a file and where each is set. */
@Command(
    name = "config",
    description = "Show the settings of a file, each with the place where it is set.",
    sortOptions = false)
final class ConfigCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A file or folder (default: here).")
  private Path file = Path.of("");

  @Mixin private ConfigOptions options;

  ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ConfigFiles files = options.files(console.directory());
    try (Copydesk copydesk = Copydesk.of(Settings.on(LocalDate.EPOCH).with(files))) {
      Path path = files.resolve(file);
      Path folder =
          console.directory().resolve(file).toFile().isDirectory() ? path : path.getParent();
      Config config = files.forFolder(folder);
      copydesk.check(file);
      Optional<RuleSetting> names = files.namesFor(folder);
      names.ifPresent(this::show);
      for (RuleSetting rule : config.settingsFor(path)) {
        show(rule);
      }
      config.failOn().ifPresent(level -> console.out().println("fail-on: " + level.value()));
      config
          .exclude()
          .forEach(pattern -> console.out().println("exclude: " + pattern.setting().value()));
      if (names.isEmpty() && config.equals(Config.none(config.folder()))) {
        console.out().println("no settings: every rule is as it is by default");
      }
      return 0;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private void show(RuleSetting rule) {
    String where = "   # " + rule.where();
    String level =
        rule.severity()
            .map(severity -> severity.label())
            .or(() -> rule.on().map(on -> on ? "on" : "off"))
            .orElse("");
    if (!level.isEmpty()) {
      console.out().println(rule.name() + ": " + level + where);
    }
    rule.options()
        .forEach(
            (name, value) ->
                console
                    .out()
                    .println(
                        rule.name() + "." + name + ": " + value.value() + "   # " + value.where()));
  }
}
