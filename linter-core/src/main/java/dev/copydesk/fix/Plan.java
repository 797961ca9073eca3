package dev.copydesk.fix;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The edits that are made together in one text: none overlaps another, and each stands on the very
 * characters it was made for.
 */
final class Plan {
  private final String text;
  private final Predicate<Edit> allowed;
  private final TreeMap<Span, Edit> edits = new TreeMap<>();
  private final List<Finding> mended = new ArrayList<>();
  private final List<Finding> left = new ArrayList<>();

  Plan(String text, Predicate<Edit> allowed) {
    this.text = text;
    this.allowed = allowed;
  }

  /**
   * Takes the first fix of a finding that can be made; {@code unsafe} admits all, not safe ones.
   */
  void add(Finding finding, boolean unsafe) {
    Optional<Fix> fix =
        finding.fixes().stream()
            .filter(f -> f.safe() || unsafe)
            .filter(f -> !f.edits().isEmpty() && f.edits().stream().allMatch(this::fits))
            .findFirst();
    if (fix.isPresent()) {
      fix.get().edits().forEach(edit -> edits.put(edit.where().span(), edit));
      mended.add(finding);
    } else if (!finding.fixes().isEmpty()) {
      left.add(finding);
    }
  }

  /** The edits from the last to the first. */
  List<Edit> backwards() {
    return List.copyOf(edits.descendingMap().values());
  }

  /** The edits from the first to the last. */
  List<Edit> forwards() {
    return List.copyOf(edits.values());
  }

  List<Finding> mended() {
    return Collections.unmodifiableList(mended);
  }

  List<Finding> left() {
    return Collections.unmodifiableList(left);
  }

  private boolean fits(Edit edit) {
    Span span = edit.where().span();
    return span.end() <= text.length()
        && span.of(text).equals(edit.where().text())
        && isFree(edit)
        && allowed.test(edit);
  }

  private boolean isFree(Edit edit) {
    Span span = edit.where().span();
    Edit same = edits.get(span);
    if (same != null) {
      return same.replacement().equals(edit.replacement());
    }
    Span before = edits.floorKey(span);
    Span after = edits.ceilingKey(span);
    return (before == null || isApart(before, span)) && (after == null || isApart(span, after));
  }

  /** An insertion at the border of another edit could come before or after it: not apart. */
  private static boolean isApart(Span one, Span next) {
    boolean inserts = one.isEmpty() || next.isEmpty();
    return one.end() < next.start() || one.end() == next.start() && !inserts;
  }
}
