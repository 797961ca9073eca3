package dev.copydesk.rules.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

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

  private static final int LETTERS = 27;
  private static final int MOST_LETTERS_APART = 4;
  private static final int INDEX_BITS = 24;
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  private final List<Spelling> spellings = new ArrayList<>();
  private int[] letters = new int[64];
  private long[] keys = new long[64];
  private int count;

  /** Makes ready for a word: its keys are kept as hashes, with its number in the low bits. */
  void add(Spelling spelling) {
    int number = spellings.size();
    spellings.add(spelling);
    String word = spelling.folded();
    if (number == letters.length) {
      letters = Arrays.copyOf(letters, number * 2);
    }
    letters[number] = letters(word);
    String bones = SpellingDistance.skeleton(word);
    key(bones, -1, number);
    if (bones.length() <= FEW_CONSONANTS) {
      for (int i = -1; i < word.length(); i++) {
        key(word, i, number);
      }
    }
    if (bones.length() >= ENOUGH_CONSONANTS) {
      for (int i = 0; i < bones.length(); i++) {
        key(bones, i, number);
      }
    }
  }

  /** Hands over every pair that is possible once, in a fixed order. */
  void forEach(BiPredicate<Spelling, Spelling> possible, BiConsumer<Spelling, Spelling> pairs) {
    keepShared();
    Arrays.sort(keys, 0, count);
    Set<Long> seen = new HashSet<>();
    int start = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || keys[i] >>> INDEX_BITS != keys[start] >>> INDEX_BITS) {
        bucket(start, i, seen, possible, pairs);
        start = i;
      }
    }
  }

  /** Leaves out the keys that only one word has: most of them, and sorting is what costs. */
  private void keepShared() {
    int bits = Math.min(28, Math.max(6, 35 - Integer.numberOfLeadingZeros(count)));
    BitSet once = new BitSet(1 << bits);
    BitSet shared = new BitSet(1 << bits);
    for (int i = 0; i < count; i++) {
      int slot = (int) (keys[i] >>> Long.SIZE - bits);
      (once.get(slot) ? shared : once).set(slot);
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (shared.get((int) (keys[i] >>> Long.SIZE - bits))) {
        keys[kept++] = keys[i];
      }
    }
    count = kept;
  }

  private void bucket(
      int start,
      int end,
      Set<Long> seen,
      BiPredicate<Spelling, Spelling> possible,
      BiConsumer<Spelling, Spelling> pairs) {
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        long a = keys[i] & INDEX;
        long b = keys[j] & INDEX;
        if (mayBeNear(letters[(int) a], letters[(int) b]) && a != b) {
          Spelling first = spellings.get((int) a);
          Spelling second = spellings.get((int) b);
          boolean mayBeOne = letters[(int) a] == letters[(int) b];
          if (!(mayBeOne && first.folded().equals(second.folded()))
              && possible.test(first, second)
              && seen.add(a << INDEX_BITS | b)) {
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

  /** The letters that a word holds, as bits, with its length in the highest: read very often. */
  private static int letters(String word) {
    int bits = Math.min(word.length(), 31) << LETTERS;
    for (int i = 0; i < word.length(); i++) {
      bits |= 1 << word.charAt(i) % LETTERS;
    }
    return bits;
  }

  private static boolean mayBeNear(int a, int b) {
    return Math.abs((a >>> LETTERS) - (b >>> LETTERS)) <= 3
        && Integer.bitCount((a ^ b) << Integer.SIZE - LETTERS) <= MOST_LETTERS_APART;
  }

  private void key(String word, int without, int number) {
    long hash = 1125899906842597L;
    for (int i = 0; i < word.length(); i++) {
      if (i != without) {
        hash = 31 * hash + word.charAt(i);
      }
    }
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
    }
    keys[count++] = hash * 0x9E3779B97F4A7C15L << INDEX_BITS | number;
  }
}
