package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.files.FileSearch;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.lint.LintResult;
import dev.copydesk.read.InputFile;
import dev.copydesk.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk check}: checks articles and reports what was found. */
@Command(name = "check", description = "Check articles.", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final int FEW_FILES = 20;

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files, folders and patterns such as \"articles/**/*.md\"; - reads standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description =
          "The name under which standard input is read and reported (default: stdin.txt).")
  private String stdinName = "stdin.txt";

  @Mixin private RuleOptions rules;
  @Mixin private OutputOptions output;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 at findings from this level on: error (default), warning, note, never.")
  private String failOn = "error";

  @Option(names = "--threads", paramLabel = "N", description = "How many files are read at once.")
  private int threads;

  @Option(names = "--debug", description = "Show where failures come from.")
  private boolean debug;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty()) {
      throw new UsageException("nothing to check: name a file or a folder");
    }
    FailOn threshold = FailOn.of(failOn);
    output.check();
    Settings settings = rules.settings();
    if (debug) {
      settings = settings.withDebug(failure -> failure.printStackTrace(console.err()));
    }
    try (Copydesk copydesk = open(settings)) {
      List<String> named = new ArrayList<>(paths);
      boolean standardInput = named.removeIf(STANDARD_INPUT::equals);
      FoundFiles found = FileSearch.find(console.directory(), named, copydesk::reads);
      List<InputFile> more =
          standardInput ? List.of(InputFile.of(stdinName, console.in().readAllBytes())) : List.of();
      int number = threads(found.files().size() + more.size());
      LintResult result = copydesk.check(found, more, number, () -> {});
      output.write(new Report(result, found.skipped()), console);
      return result.hasTroubles() ? 3 : threshold.isReached(result) ? 1 : 0;
    }
  }

  private static Copydesk open(Settings settings) {
    try {
      return Copydesk.of(settings);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private int threads(int files) {
    if (threads > 0) {
      return threads;
    }
    return files < FEW_FILES ? 1 : Runtime.getRuntime().availableProcessors();
  }
}
