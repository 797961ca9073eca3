package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.List;

/** The tool's own troubles, which are findings too, so that every report shows them. */
public final class Trouble {
  /** A file, or a part of it, could not be read. */
  public static final RuleInfo UNREADABLE_FILE =
      RuleInfo.of("copydesk/unreadable-file", Severity.ERROR, Trouble.class);

  /** A rule broke down on an article. */
  public static final RuleInfo RULE_FAILED =
      RuleInfo.of("copydesk/rule-failed", Severity.ERROR, Trouble.class);

  private Trouble() {}

  /** All rules of the tool itself. */
  public static List<RuleInfo> rules() {
    return List.of(RULE_FAILED, UNREADABLE_FILE);
  }

  /** Whether a finding is about the tool and not about an article. */
  public static boolean is(Finding finding) {
    return is(finding.rule());
  }

  /** Whether a rule id is one of the tool's own. */
  public static boolean is(String rule) {
    return rule.equals(UNREADABLE_FILE.id()) || rule.equals(RULE_FAILED.id());
  }

  static Finding unreadable(Location where, String message) {
    return Finding.of(UNREADABLE_FILE, where, message);
  }

  static Finding failed(Location where, String rule, Throwable cause) {
    return Finding.of(RULE_FAILED, where, rule + " failed here: " + cause);
  }

  /** The first line of a file whose text is not known. */
  static Location start(String path) {
    return Source.of(path, "").locate(new Span(0, 0));
  }
}
