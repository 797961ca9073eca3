package dev.copydesk.report;

import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Suppressed;

/**
 * What a run has to tell: its outcome, how many files of its folders were left out because they
 * hold no article that can be read, and whether it was compared with a baseline.
 */
public record Report(LintResult result, int skipped, boolean compared) {
  /** Counts the files that turned out to hold no article among those left out. */
  public Report {
    int all = result.files().size();
    result = result.withoutPassedOver();
    skipped += all - result.files().size();
    compared |= result.suppressed().stream().anyMatch(s -> s.kind() == Suppressed.Kind.BASELINE);
  }

  /** A run without a baseline, unless its outcome shows that there was one. */
  public Report(LintResult result, int skipped) {
    this(result, skipped, false);
  }
}
