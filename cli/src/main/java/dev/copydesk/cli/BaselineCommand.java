package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.lint.Baseline;
import dev.copydesk.lint.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk baseline}: notes the faults of today, so that only new ones count. */
@Command(
    name = "baseline",
    description = "Note the faults of today, so that only new ones count.",
    sortOptions = false)
final class BaselineCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders and patterns.")
  private List<String> paths = List.of();

  @Option(names = "--prune", description = "Only take out what is mended; note nothing new.")
  private boolean prune;

  @Mixin private RuleOptions rules;
  @Mixin private ConfigOptions config;
  @Mixin private BaselineOptions baseline;

  BaselineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Copydesk copydesk =
        Copydesk.of(rules.settings(console.directory()).with(config.files(console.directory())))) {
      FoundFiles found = config.find(copydesk, console.directory(), paths);
      int threads = Runtime.getRuntime().availableProcessors();
      LintResult result = copydesk.check(found, List.of(), threads, () -> {});
      Path file = baseline.path(console.directory());
      Baseline noted = noted(result, file);
      Files.writeString(file, noted.text());
      String known = Count.of(noted.entries().size(), "known fault");
      console.out().println(known + " in " + console.shown(file));
      return result.hasTroubles() ? 3 : 0;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    } catch (IOException e) {
      throw new UsageException("the baseline cannot be written: " + e.getMessage());
    }
  }

  /** What was known of files that are gone does not stay, nor what the run tells anew. */
  private Baseline noted(LintResult result, Path file) {
    UnaryOperator<String> counted = baseline.paths(console.directory());
    Path folder = file.toAbsolutePath().getParent();
    Baseline known = known(file).of(path -> Files.exists(folder.resolve(path)));
    return prune
        ? known.minus(known.unused(result, counted))
        : known.minus(known.asked(result, counted)).plus(Baseline.of(result, counted));
  }

  private Baseline known(Path file) {
    if (prune && !Files.exists(file)) {
      throw new UsageException("there is no baseline to prune: " + console.shown(file));
    }
    try {
      return baseline.read(console.directory()).orElse(Baseline.parse(""));
    } catch (UsageException e) {
      if (prune) {
        throw e;
      }
      // made anew
      return Baseline.parse("");
    }
  }
}
