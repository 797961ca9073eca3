package dev.copydesk.rules.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the spellings in a {@link NameTable} that are forms of one name. */
final class Variants {
  private static final int SHORTEST = 3;
  private static final Set<String> TWO_LETTERS = Set.of("us", "uk", "un", "eu");

  private Variants() {}

  /**
   * The variants, each odd spelling once, in the order in which the odd ones appear; {@code
   * allowed} never allows a pair that it would not allow if the two were nearer.
   */
  static List<Variant> in(NameTable table, Predicate<Pair> allowed) {
    Map<Spelling, Variant> found = new LinkedHashMap<>();
    equalWhenFolded(table, allowed, found);
    Candidates candidates = new Candidates();
    for (Spelling spelling : table.spellings()) {
      if (isWorthComparing(spelling)) {
        candidates.add(spelling);
      }
    }
    candidates.forEach(
        (a, b) -> allowed.test(Pair.nearest(a, b)),
        (a, b) -> {
          Pair pair = Pair.of(a, b);
          if (pair.near() && allowed.test(pair)) {
            Judgement.reason(pair)
                .ifPresent(
                    reason ->
                        found.merge(
                            pair.rare(),
                            new Variant(pair.rare(), pair.usual(), reason, false),
                            (x, y) -> better(x, y)));
          }
        });
    List<Variant> variants = new ArrayList<>(found.values());
    variants.addAll(Joins.in(table, allowed));
    variants.addAll(Wordings.in(table));
    variants.sort(Comparator.comparingInt(v -> v.rare().firstPlace()));
    return variants;
  }

  private static Variant better(Variant a, Variant b) {
    if (a.formOnly() != b.formOnly()) {
      return a.formOnly() ? a : b;
    }
    int byCount = Integer.compare(a.usual().count(), b.usual().count());
    boolean first = byCount != 0 ? byCount > 0 : a.usual().text().compareTo(b.usual().text()) < 0;
    return first ? a : b;
  }

  private static boolean isWorthComparing(Spelling spelling) {
    return spelling.folded().length() >= SHORTEST && !Spelling.isShouted(spelling.text());
  }

  private static void equalWhenFolded(
      NameTable table, Predicate<Pair> allowed, Map<Spelling, Variant> found) {
    Map<String, List<Spelling>> byFold = new HashMap<>();
    for (Spelling spelling : table.spellings()) {
      if (spelling.folded().length() > 1) {
        byFold.computeIfAbsent(spelling.folded(), k -> new ArrayList<>(1)).add(spelling);
      }
    }
    for (List<Spelling> group : byFold.values()) {
      if (group.size() > 1) {
        Spelling usual = group.get(0);
        for (Spelling one : group) {
          usual = Pair.isOdd(usual, one) ? one : usual;
        }
        for (Spelling one : group) {
          if (one != usual) {
            Spelling common = usual;
            difference(one, usual, allowed)
                .ifPresent(reason -> found.put(one, new Variant(one, common, reason, true)));
          }
        }
      }
    }
  }

  /** How two spellings with the same letters differ; empty where that is no fault. */
  private static Optional<String> difference(Spelling a, Spelling b, Predicate<Pair> allowed) {
    boolean dotted = a.text().indexOf('.') > 0 != b.text().indexOf('.') > 0;
    if (dotted) {
      boolean initials = a.folded().length() == 2 && !TWO_LETTERS.contains(a.folded());
      boolean capitals = Spelling.isShouted(a.text()) && Spelling.isShouted(b.text());
      return initials || !capitals ? Optional.empty() : Optional.of("full stops");
    }
    Pair pair = new Pair(a, b, 0, 0);
    boolean shouted = Spelling.isShouted(a.text()) || Spelling.isShouted(b.text());
    boolean comparable = !a.isShoutedThroughout() && !b.isShoutedThroughout();
    if (shouted && !(comparable && pair.sameCompany()) || !allowed.test(pair)) {
      return Optional.empty();
    }
    if (a.text().equalsIgnoreCase(b.text())) {
      boolean firstOnly = a.text().substring(1).equals(b.text().substring(1));
      return firstOnly ? Optional.empty() : Optional.of("capitals");
    }
    boolean apostrophe = a.text().indexOf('\'') >= 0 != b.text().indexOf('\'') >= 0;
    return Optional.of(apostrophe ? "apostrophe" : "marks");
  }
}
