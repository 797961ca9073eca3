package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Faults that say once more what another says: same words, same family of rules. */
final class Repeats {
  private record Place(String path, Span span, String family) {}

  private Repeats() {}

  /** The findings in their order, of repeats only the gravest, or else the first. */
  static List<Finding> without(List<Finding> findings) {
    Map<Place, Finding> best = new HashMap<>();
    for (Finding finding : findings) {
      if (counts(finding)) {
        best.merge(
            place(finding),
            finding,
            (one, other) -> other.severity().compareTo(one.severity()) > 0 ? other : one);
      }
    }
    List<Finding> once = new ArrayList<>();
    for (Finding finding : findings) {
      if (!counts(finding) || best.remove(place(finding), finding)) {
        once.add(finding);
      }
    }
    return once;
  }

  private static boolean counts(Finding finding) {
    return finding.kind() == Kind.FAULT && !Trouble.is(finding);
  }

  private static Place place(Finding finding) {
    String family = finding.rule().substring(0, finding.rule().indexOf('/'));
    return new Place(finding.where().path(), finding.where().span(), family);
  }
}
