package dev.copydesk.config;

import dev.copydesk.rule.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a settings file says of a rule or family: whether it runs, how bad its findings are, and its
 * options by their short names. What it does not say stays as it was.
 */
public record RuleSetting(
    String name,
    Optional<Boolean> on,
    Optional<Severity> severity,
    Map<String, String> options,
    Place where) {
  /** Copies the options. */
  public RuleSetting {
    options = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }
}
