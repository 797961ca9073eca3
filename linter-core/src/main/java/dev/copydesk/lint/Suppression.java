package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import dev.copydesk.text.Location;
import dev.copydesk.text.Span;
import java.util.Optional;

/**
 * An author's word that findings of a rule or family are meant to stay in a file: within {@code
 * range} (UTF-16 offsets in the file) or, if words are given, where these are found; for a reason,
 * stated at a place in the file or beside it.
 */
public record Suppression(
    String path, String rule, String reason, Span range, Optional<String> words, Location where) {
  private static final int LONGEST = 80;
  private static final Span ALL = new Span(0, Integer.MAX_VALUE);

  /** One that stands in the file itself. */
  static Suppression in(String rule, String reason, Span range, Location where) {
    return new Suppression(where.path(), rule, reason, range, Optional.empty(), where);
  }

  /** One that stands beside the file, for some words or for all that the rule finds. */
  public static Suppression beside(
      String path, String rule, String reason, Optional<String> words, Location where) {
    return new Suppression(path, rule, reason, ALL, words, where);
  }

  /** The words of a finding by which it is known: on one line, the first 80 characters or so. */
  public static String words(Finding finding) {
    String words = String.join(" ", finding.where().text().strip().split("\\s+"));
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }

  /** Whether it is meant for this finding. */
  public boolean covers(Finding finding) {
    int at = finding.where().span().start();
    return isFor(finding.rule())
        && finding.where().path().equals(path)
        && at >= range.start()
        && at <= range.end()
        && (words.isEmpty() || words.get().equals(words(finding)));
  }

  /** Whether it names this rule or its family. */
  public boolean isFor(String id) {
    return id.equals(rule) || id.startsWith(rule + "/");
  }
}
