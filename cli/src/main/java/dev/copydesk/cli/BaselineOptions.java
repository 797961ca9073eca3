package dev.copydesk.cli;

import dev.copydesk.lint.Baseline;
import dev.copydesk.lint.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** The options that say which faults are known. */
final class BaselineOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "The faults that are known and do not count (default: "
              + Baseline.NAME
              + " if it exists).")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--no-baseline", description = "Report known faults too.")
  private boolean none;

  /** The file that is given, or the nearest upward in the repository, or one beside the run. */
  Path path(Path directory) {
    if (file.isPresent()) {
      return directory.resolve(file.get());
    }
    Path here = directory.toAbsolutePath().normalize();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(Baseline.NAME))) {
        return at.resolve(Baseline.NAME);
      }
      if (Files.exists(at.resolve(".git"))) {
        break;
      }
    }
    return here.resolve(Baseline.NAME);
  }

  /** Turns the paths of a run into those of the baseline. */
  UnaryOperator<String> paths(Path directory) {
    return Baseline.paths(directory, path(directory).toAbsolutePath().getParent());
  }

  /** Whether runs are compared with what is known. */
  boolean isThere(Path directory) {
    return !none && (file.isPresent() || Files.exists(path(directory)));
  }

  /** The baseline; empty if there is none. */
  Optional<Baseline> read(Path directory) {
    Path path = path(directory);
    if (!isThere(directory)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Baseline.parse(Files.readString(path)));
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "there is no baseline " + path + "; copydesk baseline PATH... writes one");
    } catch (IllegalArgumentException e) {
      throw new UsageException("the baseline " + path + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException("the baseline " + path + " cannot be read: " + e.getMessage());
    }
  }

  /** Takes the known faults out of a run. */
  LintResult apply(LintResult result, Path directory) {
    return read(directory).map(known -> known.without(result, paths(directory))).orElse(result);
  }

  /** Tells how many known faults a run no longer has. */
  void tellUnused(LintResult result, Console console) {
    read(console.directory())
        .map(known -> known.unused(result, paths(console.directory())).entries().size())
        .filter(unused -> unused > 0)
        .ifPresent(
            unused ->
                console.complain(
                    (unused == 1
                            ? "1 entry of the baseline stands"
                            : unused + " entries of the baseline stand")
                        + " for nothing here any more;"
                        + " copydesk baseline --prune PATH... takes out what is mended"));
  }
}
