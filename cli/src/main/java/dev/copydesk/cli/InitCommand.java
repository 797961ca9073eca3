package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.config.ConfigFiles;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.lint.Baseline;
import dev.copydesk.lint.LintResult;
import dev.copydesk.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk init}: writes first settings for the articles of a folder. */
@Command(
    name = "init",
    description =
        "Write a first copydesk.yml for the articles of a folder, and say what comes next.",
    sortOptions = false)
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "0..1", description = "A folder (default: here).")
  private Path path = Path.of("");

  @Option(names = "--force", description = "Replace a copydesk.yml that is there.")
  private boolean force;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = console.directory().resolve(path).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + path);
    }
    Path file = folder.resolve(ConfigFiles.NAME);
    if (Files.exists(file) && !force) {
      throw new UsageException(console.shown(file) + " is there already; --force replaces it");
    }
    Settings settings =
        Settings.on(LocalDate.now(ZoneId.systemDefault())).with(ConfigFiles.none(folder));
    try (Copydesk copydesk = Copydesk.of(settings)) {
      FoundFiles all = copydesk.find(folder, List.of("."));
      LeftOut leftOut = LeftOut.of(all.files().keySet());
      int threads = Runtime.getRuntime().availableProcessors();
      LintResult result =
          copydesk.check(leftOut.rest(all), List.of(), threads, () -> {}).withoutPassedOver();
      Files.writeString(file, FirstSettings.text(leftOut, result));
      tell(file, leftOut, result);
    }
    return 0;
  }

  private void tell(Path file, LeftOut leftOut, LintResult result) {
    int articles = result.files().size();
    long errors = result.count(Severity.ERROR);
    int faults = Baseline.of(result, p -> p).entries().size();
    String where = path.toString().isEmpty() ? "." : path.toString();
    console.out().println(console.shown(file) + " written for " + Count.of(articles, "file"));
    leftOut
        .patterns()
        .forEach(
            (pattern, files) ->
                console.out().println("  left out: " + pattern + ", " + Count.of(files, "file")));
    if (articles == 0) {
      console.out().println("No articles were found here: is this the right folder?");
      return;
    }
    console.out().println();
    console.out().println("Next:");
    step(
        "copydesk check " + where,
        Count.of(faults, "finding") + " today, " + Count.of(errors, "error"));
    if (faults > 0) {
      step("copydesk baseline " + where, "lets them stay, so that only new ones count");
    }
    step("copydesk config FILE", "shows what counts for a file, and where it is set");
    step("copydesk explain RULE", "says what a rule means, with examples");
  }

  private void step(String command, String what) {
    console.out().println("  " + command + " ".repeat(Math.max(2, 28 - command.length())) + what);
  }
}
