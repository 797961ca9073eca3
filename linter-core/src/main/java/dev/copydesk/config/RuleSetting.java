package dev.copydesk.config;

import dev.copydesk.rule.Severity;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a settings file says of a rule or family: whether it runs, how bad its findings are, and its
 * options by their short names. What it does not say stays as it was. {@code folder} is that of the
 * file: from there the paths in its options are counted.
 */
public record RuleSetting(
    String name,
    Optional<Boolean> on,
    Optional<Severity> severity,
    Map<String, Setting> options,
    Place where,
    Path folder) {
  /** Copies the options. */
  public RuleSetting {
    options = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }

  /** Whether it is for all rules of a family. */
  public boolean isForFamily() {
    return name.indexOf('/') < 0;
  }

  /** Whether it is for this rule, given by its id. */
  public boolean isFor(String rule) {
    return rule.equals(name) || rule.startsWith(name + "/");
  }
}
