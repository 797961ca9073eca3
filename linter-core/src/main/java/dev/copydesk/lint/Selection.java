package dev.copydesk.lint;

import dev.copydesk.rule.Kind;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules run. Each set holds rule ids and family names. {@code only}: nothing but these; a
 * rule named by its id runs even if it is off by default, a family means its rules that are on or,
 * where none is on, all but its inventory. {@code skip}: not these. {@code enable}: these too,
 * though they are off by default. A rule named by its id outranks a family that is skipped.
 */
public record Selection(Set<String> only, Set<String> skip, Set<String> enable) {
  /** Copies the sets. */
  public Selection {
    only = Set.copyOf(only);
    skip = Set.copyOf(skip);
    enable = Set.copyOf(enable);
  }

  /** The rules that are on by default. */
  public static Selection byDefault() {
    return new Selection(Set.of(), Set.of(), Set.of());
  }

  /** Every name in it, in order. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(only);
    names.addAll(skip);
    names.addAll(enable);
    return names;
  }

  private boolean names(String rule) {
    return only.contains(rule) || enable.contains(rule);
  }

  boolean chooses(RuleInfo rule, List<RuleInfo> all) {
    if (skip.contains(rule.id()) || skip.contains(rule.family()) && !names(rule.id())) {
      return false;
    }
    if (enable.contains(rule.id()) || only.contains(rule.id())) {
      return true;
    }
    boolean familyEnabled = enable.contains(rule.family()) && rule.kind() != Kind.INVENTORY;
    if (only.isEmpty()) {
      return rule.on() || familyEnabled;
    }
    boolean named = only.contains(rule.family());
    boolean anyOn = all.stream().anyMatch(r -> r.family().equals(rule.family()) && r.on());
    return familyEnabled || named && (anyOn ? rule.on() : rule.kind() != Kind.INVENTORY);
  }
}
