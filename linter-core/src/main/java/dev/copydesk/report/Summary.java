package dev.copydesk.report;

import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Suppressed;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Severity;

/** One line that says how a run came out. */
final class Summary {
  private Summary() {}

  static String of(Report report) {
    LintResult result = report.result();
    StringBuilder line = new StringBuilder(count(result.files().size(), "file"));
    line.append(": ").append(faults(result));
    long troubles = result.findings().stream().filter(Trouble::is).count();
    if (troubles > 0) {
      line.append(" · ").append(count(troubles, "trouble")).append(" while checking");
    }
    suppressed(line, result, Suppressed.Kind.IN_SOURCE, " suppressed");
    suppressed(line, result, Suppressed.Kind.BASELINE, " known in the baseline");
    if (report.skipped() > 0) {
      line.append(" · ").append(count(report.skipped(), "file")).append(" skipped: no reader");
    }
    return line.toString();
  }

  private static void suppressed(
      StringBuilder line, LintResult result, Suppressed.Kind kind, String what) {
    long number = result.suppressed().stream().filter(s -> s.kind() == kind).count();
    if (number > 0) {
      line.append(" · ").append(number).append(what);
    }
  }

  private static String faults(LintResult result) {
    long errors = result.count(Severity.ERROR);
    long warnings = result.count(Severity.WARNING);
    long notes = result.count(Severity.NOTE);
    return errors + warnings + notes == 0
        ? "no findings"
        : count(errors, "error") + ", " + count(warnings, "warning") + ", " + count(notes, "note");
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
