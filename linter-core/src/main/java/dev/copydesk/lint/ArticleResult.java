package dev.copydesk.lint;

import dev.copydesk.rule.Fact;
import dev.copydesk.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was learnt of one article: its publication date as ISO 8601 text, the findings of its
 * article rules, the facts its corpus rules noted, by rule id, and what its author wants silent.
 */
public record ArticleResult(
    int index,
    Optional<String> published,
    List<Finding> findings,
    SortedMap<String, List<Fact>> facts,
    List<Suppression> suppressions) {
  /** Copies the collections. */
  public ArticleResult {
    suppressions = List.copyOf(suppressions);
    findings = List.copyOf(findings);
    facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /** A result with facts given in any order. */
  public static ArticleResult of(
      int index,
      Optional<String> published,
      List<Finding> findings,
      Map<String, List<Fact>> facts,
      List<Suppression> suppressions) {
    return new ArticleResult(index, published, findings, new TreeMap<>(facts), suppressions);
  }
}
