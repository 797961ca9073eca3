package dev.copydesk.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds the words that could be spellings of each other without comparing every word with every
 * other: they share their consonants but for one, or, where there are few consonants, their letters
 * but for one.
 */
final class Candidates {
  private static final int FEW_CONSONANTS = 5;
  private static final int ENOUGH_CONSONANTS = 4;
  private static final double FAR = 1.6;
  private static final double FAR_BY_LENGTH = 0.22;

  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final List<Spelling> spellings = new ArrayList<>();

  void add(Spelling spelling) {
    int number = spellings.size();
    spellings.add(spelling);
    for (String key : keys(spelling.folded())) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(number);
    }
  }

  /** Hands over every pair once, in no order. */
  void forEach(BiConsumer<Spelling, Spelling> pairs) {
    Set<Long> seen = new HashSet<>();
    for (List<Integer> bucket : byKey.values()) {
      for (int i = 0; i < bucket.size(); i++) {
        for (int j = i + 1; j < bucket.size(); j++) {
          int a = bucket.get(i);
          int b = bucket.get(j);
          Spelling first = spellings.get(Math.min(a, b));
          Spelling second = spellings.get(Math.max(a, b));
          if (mayBeNear(first.folded(), second.folded())
              && seen.add((long) Math.min(a, b) << 32 | Math.max(a, b))) {
            pairs.accept(first, second);
          }
        }
      }
    }
  }

  /** Whether two words are near enough to be looked at. */
  static boolean isNear(String a, String b, int edits, double weighted) {
    int length = Math.min(a.length(), b.length());
    return edits == 1
        || edits == 2 && length >= 6
        || weighted <= FAR && weighted <= FAR_BY_LENGTH * length
        || SpellingDistance.skeleton(a).equals(SpellingDistance.skeleton(b));
  }

  private static boolean mayBeNear(String a, String b) {
    return !a.equals(b) && Math.abs(a.length() - b.length()) <= 3;
  }

  private static Set<String> keys(String word) {
    String bones = SpellingDistance.skeleton(word);
    Set<String> keys = new HashSet<>();
    keys.add(bones);
    if (bones.length() <= FEW_CONSONANTS) {
      keys.add("=" + word);
      addShortened(keys, "=", word);
    }
    if (bones.length() >= ENOUGH_CONSONANTS) {
      addShortened(keys, "", bones);
    }
    return keys;
  }

  private static void addShortened(Set<String> keys, String mark, String word) {
    for (int i = 0; i < word.length(); i++) {
      keys.add(mark + word.substring(0, i) + word.substring(i + 1));
    }
  }
}
