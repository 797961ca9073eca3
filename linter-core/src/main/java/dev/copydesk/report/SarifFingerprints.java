package dev.copydesk.report;

import dev.copydesk.lint.Fingerprints;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Suppressed;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The fingerprint of each result of a SARIF log: that of the baseline, so that a viewer takes a
 * finding for the same one exactly when the baseline does.
 */
final class SarifFingerprints {
  /** The name under which they are written; another way of making them needs another name. */
  static final String KEY = "copydesk/v1";

  private final IdentityHashMap<Finding, String> fingerprints = new IdentityHashMap<>();

  SarifFingerprints(LintResult result) {
    List<Finding> faults = new ArrayList<>(result.findings());
    faults.addAll(suppressed(result, Suppressed.Kind.BASELINE));
    faults.removeIf(finding -> finding.kind() != Kind.FAULT || Trouble.is(finding));
    Collections.sort(faults);
    faults.addAll(suppressed(result, Suppressed.Kind.IN_SOURCE));
    List<String> names = Fingerprints.of(faults);
    for (int i = 0; i < faults.size(); i++) {
      fingerprints.put(faults.get(i), names.get(i));
    }
  }

  /** The fingerprint of a fault, or nothing for what is none. */
  String of(Finding finding) {
    return fingerprints.getOrDefault(finding, "");
  }

  private static List<Finding> suppressed(LintResult result, Suppressed.Kind kind) {
    return result.suppressed().stream()
        .filter(s -> s.kind() == kind)
        .map(Suppressed::finding)
        .toList();
  }
}
