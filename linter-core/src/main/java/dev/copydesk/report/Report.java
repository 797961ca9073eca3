package dev.copydesk.report;

import dev.copydesk.lint.LintResult;

/**
 * What a run has to tell: its outcome, and how many files of its folders were left out because they
 * hold no article that can be read.
 */
public record Report(LintResult result, int skipped) {
  /** Counts the files that turned out to hold no article among those left out. */
  public Report {
    int all = result.files().size();
    result = result.withoutPassedOver();
    skipped += all - result.files().size();
  }
}
