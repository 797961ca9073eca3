package dev.copydesk.cli;

import dev.copydesk.lint.LintResult;
import dev.copydesk.rule.DidYouMean;
import dev.copydesk.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** From which severity on findings make a run fail; empty: never. */
record FailOn(Optional<Severity> least) {
  private static final List<String> NAMES = List.of("error", "warning", "note", "never");

  static FailOn of(String name) {
    if (!NAMES.contains(name)) {
      throw new UsageException(
          "--fail-on is one of "
              + String.join(", ", NAMES)
              + ", not \""
              + name
              + "\""
              + DidYouMean.hint(name, NAMES));
    }
    return new FailOn(
        Arrays.stream(Severity.values()).filter(s -> s.label().equals(name)).findFirst());
  }

  boolean isReached(LintResult result) {
    return least.isPresent()
        && Arrays.stream(Severity.values())
            .anyMatch(s -> s.compareTo(least.get()) >= 0 && result.count(s) > 0);
  }
}
