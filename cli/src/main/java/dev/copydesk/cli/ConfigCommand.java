package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.EffectiveSetting;
import dev.copydesk.Settings;
import dev.copydesk.config.ConfigFiles;
import dev.copydesk.config.ConfigSchema;
import dev.copydesk.config.Place;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Suppressions;
import dev.copydesk.rule.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk config FILE}: shows which settings count for a file and where each is set. */
@Command(
    name = "config",
    description = "Show the settings of a file, each with the place where it is set.",
    sortOptions = false)
final class ConfigCommand implements Callable<Integer> {
  private static final int WIDEST = 60;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A file or folder (default: here).")
  private Path file = Path.of("");

  @Option(
      names = "--schema",
      description =
          "Print a JSON Schema of copydesk.yml, with which editors check and complete it.")
  private boolean schema;

  @Mixin private ConfigOptions options;

  ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ConfigFiles files = options.files(console.directory());
    try (Copydesk copydesk = Copydesk.of(Settings.on(LocalDate.EPOCH).with(files))) {
      if (schema) {
        console.out().print(schema(copydesk.rules(), rule -> true));
        return 0;
      }
      List<EffectiveSetting> settings = copydesk.settings(article());
      int width =
          settings.stream().map(ConfigCommand::line).mapToInt(String::length).max().orElse(0);
      for (EffectiveSetting setting : settings) {
        String line = line(setting);
        String gap = " ".repeat(Math.min(width, WIDEST) - Math.min(line.length(), WIDEST));
        String where = setting.where().map(Place::toString).orElse("default");
        console.out().println(line + gap + "   # " + where);
      }
      return 0;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }

  /** A schema of settings for some of the rules, and for what is said of suppressions. */
  static String schema(RuleSet rules, Predicate<RuleInfo> wanted) {
    List<RuleInfo> all = new ArrayList<>(rules.all());
    all.removeIf(wanted.negate());
    Set<String> families = all.stream().map(RuleInfo::family).collect(Collectors.toSet());
    all.add(0, Suppressions.UNUSED);
    return ConfigSchema.of(families, all, rules.options());
  }

  /** For a folder, what counts for the files in it. */
  private Path article() {
    Path path = console.directory().resolve(file);
    if (!Files.exists(path)) {
      throw new UsageException("there is no file or folder " + file);
    }
    return Files.isDirectory(path) ? file.resolve("article") : file;
  }

  private static String line(EffectiveSetting setting) {
    return (setting.name() + ": " + setting.value()).strip();
  }
}
