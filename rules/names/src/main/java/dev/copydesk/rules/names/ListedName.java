package dev.copydesk.rules.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the authority list: the name as it must be written, the forms that are wrong, the
 * longer names in which these are right, whether the wrong forms are looked for inside longer names
 * at all, the first and the last day on which the entry holds (by date of publication), the form
 * for further mentions, and where all this comes from. Where {@code certain} is false the entry
 * only says that the forms are one name, not which is right.
 */
record ListedName(
    String name,
    List<String> not,
    List<String> rightIn,
    boolean inside,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> second,
    String source,
    boolean certain) {
  ListedName {
    not = List.copyOf(not);
    rightIn = List.copyOf(rightIn);
  }

  /** Whether it holds for an article of that day; an undated one is taken as new. */
  boolean holdsOn(Optional<LocalDate> day) {
    boolean begun = since.isEmpty() || day.isEmpty() || !day.get().isBefore(since.get());
    boolean over = until.isPresent() && (day.isEmpty() || day.get().isAfter(until.get()));
    return begun && !over;
  }

  /** All forms that are right: the name, its second reference, and the ends of the name. */
  List<String> right() {
    List<String> right = new ArrayList<>(List.of(name));
    second.ifPresent(right::add);
    right.addAll(rightIn);
    return right;
  }

  /**
   * What must stand instead of a wrong form: the name where both have as many words, else its form
   * for further mentions or its last word.
   */
  String insteadOf(String wrong) {
    int words = words(wrong);
    if (words == words(name)) {
      return name;
    }
    if (words == 1) {
      return second.orElse(name.substring(name.lastIndexOf(' ') + 1));
    }
    return name;
  }

  private static int words(String form) {
    return form.split(" ").length;
  }
}
