package dev.copydesk.report;

import dev.copydesk.lint.LintResult;

/**
 * What a run has to tell: its outcome, and how many files of its folders were left out because no
 * reader knows them.
 */
public record Report(LintResult result, int skipped) {}
