package dev.copydesk.rule;

import dev.copydesk.text.Edit;
import java.util.List;

/**
 * A way to mend a finding: all its edits are made, or none. A finding's fixes are alternatives.
 * {@code safe} says that no reader could object; {@code title} says in the imperative what it does.
 */
public record Fix(String title, boolean safe, List<Edit> edits) {
  /** Copies the list. */
  public Fix {
    edits = List.copyOf(edits);
  }

  /** A fix of one edit. */
  public static Fix of(String title, boolean safe, Edit edit) {
    return new Fix(title, safe, List.of(edit));
  }
}
