package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.files.Changes;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.fix.FixedFile;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.RuleTimes;
import dev.copydesk.read.InputFile;
import dev.copydesk.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk check}: checks articles and reports what was found. */
@Command(
    name = "check",
    description = "Check articles.",
    customSynopsis = "copydesk [check] [OPTIONS] PATH...",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final int FINDINGS = 1;
  private static final int TROUBLE = 3;
  private static final int MOST_ROUNDS = 5;
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
  @Mixin private ConfigOptions config;
  @Mixin private BaselineOptions baseline;
  @Mixin private ChangeOptions changes;
  @Mixin private FixOptions fixes;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 at findings from this level on: error (default), warning, note, never.")
  private Optional<String> failOn = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many files are read at once (default: one for each processor).")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--list-files",
      description = "Only list the files that would be checked, one a line.")
  private boolean listing;

  @Option(
      names = "--profile-rules",
      description = "Tell on standard error how long each rule took.")
  private boolean profiling;

  @Option(names = "--watch", description = "Check again whenever a file changes.")
  private boolean watching;

  @Option(names = "--debug", description = "Show where failures come from.")
  private boolean debug;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (paths.isEmpty()) {
      throw new UsageException("nothing to check: name a file or a folder" + rules.swallowed());
    }
    failOn.ifPresent(FailOn::of);
    output.check();
    fixes.check();
    if (!watching) {
      return once();
    }
    if (paths.contains(STANDARD_INPUT)) {
      throw new UsageException("--watch watches files; standard input is none");
    }
    Supplier<FileTimes> look = () -> FileTimes.of(console.directory(), paths);
    return new Watch(console, look, Watch::sleep).over(this::once);
  }

  private int once() throws IOException {
    RuleTimes times = new RuleTimes(System::nanoTime);
    Settings settings = profiling ? settings().with(times) : settings();
    try (Copydesk copydesk = Copydesk.of(settings)) {
      List<String> named = new ArrayList<>(paths);
      boolean standardInput = named.removeIf(STANDARD_INPUT::equals);
      FoundFiles found = config.find(copydesk, console.directory(), named);
      if (listing) {
        return list(found);
      }
      List<InputFile> more =
          standardInput ? List.of(InputFile.of(stdinName, console.in().readAllBytes())) : List.of();
      if (standardInput && fixes.writes()) {
        throw new UsageException("standard input cannot be fixed in place; --diff shows the fixes");
      }
      LintResult result = mend(copydesk, found, more);
      if (fixes.shows()) {
        return diff(copydesk, found, result);
      }
      if (result.files().isEmpty() && changes.areAll()) {
        console.complain(
            "no articles found there; what ignore files and settings name is left out");
      }
      FailOn threshold = FailOn.of(failOn.or(() -> copydesk.failOn(result)).orElse("error"));
      boolean compared = baseline.isThere(console.directory());
      output.write(new Report(result, found.skipped(), compared), console);
      if (profiling) {
        console.err().print(Profile.of(times, result.files().size()));
      }
      return result.hasTroubles() ? TROUBLE : threshold.isReached(result) ? FINDINGS : 0;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }

  /** Checks, and while there is something to fix, fixes and checks again. */
  private LintResult mend(Copydesk copydesk, FoundFiles found, List<InputFile> more)
      throws IOException {
    LintResult result = checkOnce(copydesk, found, more);
    int mended = 0;
    for (int round = 0; round < MOST_ROUNDS && fixes.writes(); round++) {
      List<FixedFile> fixed = fixes.plan(copydesk, found.files(), result, console);
      if (fixed.isEmpty()) {
        break;
      }
      mended += FixOptions.write(fixed, found.files());
      result = checkOnce(copydesk, found, more);
    }
    if (mended > 0) {
      console.complain(mended + (mended == 1 ? " finding" : " findings") + " mended");
    }
    return result;
  }

  private LintResult checkOnce(Copydesk copydesk, FoundFiles found, List<InputFile> more) {
    Optional<Changes> changed = changes.changes(console.directory());
    Predicate<Path> wanted = file -> changed.map(c -> c.touches(file)).orElse(true);
    LintResult all = check(copydesk, found, more, wanted);
    if (changed.isEmpty()) {
      baseline.tellUnused(all, console);
    }
    LintResult fresh = baseline.apply(all, console.directory());
    return changed.map(c -> ChangeOptions.filter(fresh, c, console.directory())).orElse(fresh);
  }

  private int list(FoundFiles found) {
    found.files().keySet().forEach(path -> console.out().print(path + "\n"));
    found.troubles().forEach((path, why) -> console.complain(path + ": " + why));
    return found.troubles().isEmpty() ? 0 : TROUBLE;
  }

  private int diff(Copydesk copydesk, FoundFiles found, LintResult result) {
    List<FixedFile> fixed = fixes.plan(copydesk, found.files(), result, console);
    fixed.forEach(file -> console.out().print(file.diff()));
    if (fixed.isEmpty()) {
      console.complain("there is nothing that --fix would change");
    }
    return result.hasTroubles() ? TROUBLE : fixed.isEmpty() ? 0 : FINDINGS;
  }

  private Settings settings() {
    Settings settings = rules.settings(console.directory()).with(config.files(console.directory()));
    return debug ? settings.withDebug(failure -> failure.printStackTrace(console.err())) : settings;
  }

  private LintResult check(
      Copydesk copydesk, FoundFiles found, List<InputFile> more, Predicate<Path> wanted) {
    int files = found.files().size() + more.size();
    if (!console.errIsTerminal()) {
      return copydesk.check(found, more, threads(files), () -> {}, wanted);
    }
    try (Progress progress = new Progress(console.err(), files, copydesk.preparations())) {
      return copydesk.check(found, more, threads(files), progress, wanted);
    }
  }

  private int threads(int files) {
    if (threads.isPresent() && threads.get() < 1) {
      throw new UsageException("--threads is at least 1, not " + threads.get());
    }
    int processors = Runtime.getRuntime().availableProcessors();
    return threads.orElse(files < FEW_FILES ? 1 : processors);
  }
}
