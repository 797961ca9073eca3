package dev.copydesk.rule;

import dev.copydesk.text.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a rule found at a place: the rule's id, how bad it is, what is wrong in one line (at most
 * 120 characters, no full stop), what bears it out and how it could be mended. Complete in itself:
 * a report needs nothing else. Ordered by place, then rule.
 */
public record Finding(
    String rule,
    Kind kind,
    Severity severity,
    Location where,
    String message,
    List<Evidence> evidence,
    List<Fix> fixes,
    Map<String, String> properties)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::where)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::severity);

  /** Copies lists and properties, these in the order of their names. */
  public Finding {
    evidence = List.copyOf(evidence);
    fixes = List.copyOf(fixes);
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }

  /** A fault of the rule's own severity. */
  public static Finding of(RuleInfo rule, Location where, String message) {
    return new Finding(
        rule.id(), Kind.FAULT, rule.severity(), where, message, List.of(), List.of(), Map.of());
  }

  /** Something that an inventory rule reports. */
  public static Finding inventory(
      RuleInfo rule, Location where, String message, Map<String, String> properties) {
    return new Finding(
        rule.id(), Kind.INVENTORY, Severity.NOTE, where, message, List.of(), List.of(), properties);
  }

  /** The same with another severity. */
  public Finding with(Severity other) {
    return new Finding(rule, kind, other, where, message, evidence, fixes, properties);
  }

  /** The same found at other places: it and each piece of evidence. */
  public Finding at(UnaryOperator<Location> place) {
    List<Evidence> moved =
        evidence.stream().map(e -> new Evidence(e.note(), place.apply(e.where()))).toList();
    return new Finding(rule, kind, severity, place.apply(where), message, moved, fixes, properties);
  }

  /** The same with one more piece of evidence. */
  public Finding because(String note, Location place) {
    return new Finding(
        rule,
        kind,
        severity,
        where,
        message,
        plus(evidence, new Evidence(note, place)),
        fixes,
        properties);
  }

  /** The same with one more way to mend it. */
  public Finding fixedBy(Fix fix) {
    return new Finding(
        rule, kind, severity, where, message, evidence, plus(fixes, fix), properties);
  }

  /** The same with one more way to mend it, where there is one. */
  public Finding fixedBy(Optional<Fix> fix) {
    return fix.map(this::fixedBy).orElse(this);
  }

  /** The same with one more property. */
  public Finding with(String name, String value) {
    Map<String, String> more = new TreeMap<>(properties);
    more.put(name, value);
    return new Finding(rule, kind, severity, where, message, evidence, fixes, more);
  }

  /** By place, then by rule. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
