package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The suppressions of a run, and which of them were of use. */
final class Silence {
  private final Map<String, List<Suppression>> byPath = new HashMap<>();
  private final Set<Suppression> used = new HashSet<>();

  /** Those that the articles hold, and others that stand beside them. */
  Silence(List<FileResult> files, List<Suppression> beside) {
    beside.forEach(this::add);
    for (FileResult file : files) {
      for (ArticleResult article : file.articles()) {
        article.suppressions().forEach(this::add);
      }
    }
  }

  private void add(Suppression suppression) {
    byPath.computeIfAbsent(suppression.path(), path -> new ArrayList<>()).add(suppression);
  }

  /** What silences a finding. */
  Optional<Suppression> of(Finding finding) {
    Optional<Suppression> first = Optional.empty();
    for (Suppression suppression : byPath.getOrDefault(finding.where().path(), List.of())) {
      if (suppression.covers(finding)) {
        used.add(suppression);
        first = first.isPresent() ? first : Optional.of(suppression);
      }
    }
    return first;
  }

  /** A finding for each one that silenced nothing, though a rule that it names was asked. */
  List<Finding> unused(List<RuleInfo> asked) {
    List<Finding> unused = new ArrayList<>();
    for (List<Suppression> suppressions : byPath.values()) {
      for (Suppression suppression : suppressions) {
        boolean expected = asked.stream().anyMatch(rule -> suppression.isFor(rule.id()));
        if (expected && !used.contains(suppression)) {
          unused.add(Suppressions.unused(suppression));
        }
      }
    }
    return unused;
  }
}
