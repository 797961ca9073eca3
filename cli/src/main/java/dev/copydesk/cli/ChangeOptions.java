package dev.copydesk.cli;

import dev.copydesk.files.Changes;
import dev.copydesk.files.GitChanges;
import dev.copydesk.files.GitException;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.text.Location;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that leave what has not changed in peace. */
final class ChangeOptions {
  @ArgGroup(exclusive = true)
  private Choice choice = new Choice();

  /** One of three comparisons. */
  static final class Choice {
    @Option(
        names = "--changed",
        description = "Report only what concerns lines that are not committed yet.")
    boolean changed;

    @Option(
        names = "--staged",
        description = "Report only what concerns lines that are about to be committed.")
    boolean staged;

    @Option(
        names = "--since",
        paramLabel = "REF",
        description = "Report only what concerns lines changed since this branch left REF.")
    Optional<String> since = Optional.empty();
  }

  /** Whether articles count that have not changed. */
  boolean areAll() {
    return !choice.changed && !choice.staged && choice.since.isEmpty();
  }

  /** What has changed; empty if everything is to be reported. */
  Optional<Changes> changes(Path directory) {
    try {
      if (choice.changed) {
        return Optional.of(GitChanges.uncommitted(directory));
      }
      if (choice.staged) {
        return Optional.of(GitChanges.staged(directory));
      }
      return choice.since.map(revision -> GitChanges.since(directory, revision));
    } catch (GitException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /**
   * The findings on changed lines, those about a changed article as a whole, and those elsewhere
   * that a changed line bears out.
   */
  static LintResult filter(LintResult result, Changes changes, Path directory) {
    Set<String> whole =
        result.rules().stream()
            .filter(RuleInfo::whole)
            .map(RuleInfo::id)
            .collect(Collectors.toSet());
    return result.keeping(
        finding ->
            Trouble.is(finding)
                || whole.contains(finding.rule())
                    && changes.touches(file(finding.where(), directory))
                || touches(finding, changes, directory));
  }

  private static boolean touches(Finding finding, Changes changes, Path directory) {
    return touches(finding.where(), changes, directory)
        || finding.evidence().stream().anyMatch(e -> touches(e.where(), changes, directory));
  }

  private static boolean touches(Location where, Changes changes, Path directory) {
    Path file = file(where, directory);
    return where.extracted()
        ? changes.touches(file)
        : changes.touches(file, where.start().line(), where.end().line());
  }

  private static Path file(Location where, Path directory) {
    return directory.resolve(where.path()).toAbsolutePath().normalize();
  }
}
