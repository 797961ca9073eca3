package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.fix.FixedFile;
import dev.copydesk.lint.LintResult;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options that mend what can be mended. */
final class FixOptions {
  @Option(names = "--fix", description = "Make the safe fixes in the files, then report the rest.")
  private boolean fix;

  @Option(
      names = "--unsafe-fixes",
      description =
          "Make the unsafe ones too, which an editor has to look at; with --fix or --diff.")
  private boolean unsafe;

  @Option(
      names = "--diff",
      description =
          "Show what --fix would change, and write nothing; exit with 1 if there is something.")
  private boolean diff;

  void check() {
    if (unsafe && !fix && !diff) {
      throw new UsageException("--unsafe-fixes goes with --fix, or with --diff to look at them");
    }
  }

  boolean shows() {
    return diff;
  }

  boolean writes() {
    return fix && !diff;
  }

  /** The files that fixes change, by path; files that cannot be fixed are told. */
  List<FixedFile> plan(
      Copydesk copydesk, SortedMap<String, Path> files, LintResult result, Console console) {
    SortedMap<String, List<Finding>> byPath = new TreeMap<>();
    for (Finding finding : result.findings()) {
      if (!finding.fixes().isEmpty() && files.containsKey(finding.where().path())) {
        byPath.computeIfAbsent(finding.where().path(), path -> new ArrayList<>()).add(finding);
      }
    }
    List<FixedFile> changed = new ArrayList<>();
    for (Map.Entry<String, List<Finding>> entry : byPath.entrySet()) {
      Path file = files.get(entry.getKey());
      try {
        InputFile input = new InputFile(entry.getKey(), () -> Files.newInputStream(file));
        FixedFile fixed = copydesk.fix(input, entry.getValue(), unsafe);
        if (fixed.isChanged()) {
          changed.add(fixed);
        }
      } catch (IOException | UnreadableFileException e) {
        console.complain(entry.getKey() + ": " + e.getMessage());
      }
    }
    return changed;
  }

  /** Puts the fixed files in the place of the old ones; returns how many findings are mended. */
  static int write(List<FixedFile> fixed, SortedMap<String, Path> files) throws IOException {
    int mended = 0;
    for (FixedFile file : fixed) {
      Replacement.of(files.get(file.path())).with(file.bytes());
      mended += file.mended().size();
    }
    return mended;
  }
}
