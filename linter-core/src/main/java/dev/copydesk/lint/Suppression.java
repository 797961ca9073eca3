package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import dev.copydesk.text.Location;
import dev.copydesk.text.Span;

/**
 * An author's word that findings of a rule or family are meant to stay: within {@code range}
 * (UTF-16 offsets in the file), for a reason, stated at a place in the file.
 */
public record Suppression(String rule, String reason, Span range, Location where) {
  /** Whether it is meant for this finding. */
  public boolean covers(Finding finding) {
    return isFor(finding.rule())
        && finding.where().path().equals(where.path())
        && finding.where().span().start() >= range.start()
        && finding.where().span().start() <= range.end();
  }

  /** Whether it names this rule or its family. */
  public boolean isFor(String id) {
    return id.equals(rule) || id.startsWith(rule + "/");
  }
}
