package dev.copydesk.rule;

import java.util.Locale;

/** How bad a finding is, from mild to grave; the levels of SARIF. */
public enum Severity {
  /** Worth knowing. */
  NOTE,
  /** An editor has to look. */
  WARNING,
  /** Must not be published like this. */
  ERROR;

  /** The name in lower case, as reports and settings write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
