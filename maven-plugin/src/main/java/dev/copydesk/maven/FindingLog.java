package dev.copydesk.maven;

import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Suppressed;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;
import dev.copydesk.rule.Severity;
import org.apache.maven.plugin.logging.Log;

/** Prints findings on the console of a build, each at the level of its severity. */
final class FindingLog {
  private final Log log;

  FindingLog(Log log) {
    this.log = log;
  }

  void print(LintResult result, int skipped) {
    for (Finding finding : result.findings()) {
      if (finding.kind() == Kind.FAULT) {
        print(finding.severity(), line(finding));
      }
    }
    log.info(
        count(result.files().size(), "file")
            + (skipped == 0 ? "" : " (" + skipped + " skipped)")
            + ", "
            + count(result.count(Severity.ERROR), "error")
            + ", "
            + count(result.count(Severity.WARNING), "warning")
            + ", "
            + count(result.count(Severity.NOTE), "note")
            + known(result));
  }

  private static String known(LintResult result) {
    long known =
        result.suppressed().stream().filter(s -> s.kind() == Suppressed.Kind.BASELINE).count();
    return known == 0 ? "" : ", " + known + " known";
  }

  private void print(Severity severity, String line) {
    switch (severity) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case NOTE -> log.info(line);
    }
  }

  /** As Checkstyle's plugin prints it: {@code path:[line,column] (family) rule: message}. */
  private static String line(Finding finding) {
    int slash = finding.rule().indexOf('/');
    return finding.where().path()
        + ":["
        + finding.where().start().line()
        + ","
        + finding.where().start().column()
        + "] ("
        + finding.rule().substring(0, slash)
        + ") "
        + finding.rule().substring(slash + 1)
        + ": "
        + finding.message();
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
