package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.List;
import java.util.function.Predicate;

/**
 * The outcome of a run: every file in the order of the paths, every finding (the tool's own
 * troubles included) in the order of place and rule, what was suppressed, and the rules that ran.
 */
public record LintResult(
    List<FileResult> files,
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<RuleInfo> rules) {
  /** Copies the lists. */
  public LintResult {
    suppressed = List.copyOf(suppressed);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
  }

  /** A run in which nothing was suppressed. */
  public LintResult(List<FileResult> files, List<Finding> findings, List<RuleInfo> rules) {
    this(files, findings, List.of(), rules);
  }

  /** The same without the files in which there was nothing to check. */
  public LintResult withoutPassedOver() {
    List<FileResult> checked = files.stream().filter(file -> !file.isPassedOver()).toList();
    return checked.size() == files.size()
        ? this
        : new LintResult(checked, findings, suppressed, rules);
  }

  /** The same run with fewer findings. */
  public LintResult keeping(Predicate<Finding> wanted) {
    return new LintResult(files, findings.stream().filter(wanted).toList(), suppressed, rules);
  }

  /** How many faults are exactly of this severity; the tool's own troubles do not count. */
  public long count(Severity severity) {
    return findings.stream()
        .filter(f -> f.kind() == Kind.FAULT && f.severity() == severity && !Trouble.is(f))
        .count();
  }

  /** Whether a file could not be read or a rule failed. */
  public boolean hasTroubles() {
    return findings.stream().anyMatch(Trouble::is);
  }
}
