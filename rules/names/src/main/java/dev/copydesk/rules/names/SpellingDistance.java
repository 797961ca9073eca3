package dev.copydesk.rules.names;

import java.util.Arrays;

/** How far two folded words are from each other. */
final class SpellingDistance {
  private static final double VOWEL = 0.35;
  private static final double LIKE = 0.35;
  private static final double WEAK = 0.45;
  private static final double DOUBLE = 0.15;
  private static final double SWAP = 0.6;

  private SpellingDistance() {}

  /** Letters changed, added, left out or swapped with their neighbour. */
  static int edits(String a, String b) {
    int[] two = new int[b.length() + 1];
    int[] one = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      one[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], one[j]) + 1, one[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], two[j - 2] + 1);
        }
      }
      int[] spare = two;
      two = one;
      one = now;
      now = spare;
    }
    return one[b.length()];
  }

  /**
   * The same with the changes that spellings of one sound make counted for less: a vowel for a
   * vowel, like consonants, a doubled letter, an h.
   */
  static double weighted(String first, String second) {
    String a = joined(first);
    String b = joined(second);
    double[] two = new double[b.length() + 1];
    double[] one = new double[b.length() + 1];
    double[] now = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      one[j] = one[j - 1] + added(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = one[0] + added(a, i - 1);
      for (int j = 1; j <= b.length(); j++) {
        double change = changed(a.charAt(i - 1), b.charAt(j - 1));
        now[j] =
            Math.min(
                Math.min(now[j - 1] + added(b, j - 1), one[j] + added(a, i - 1)),
                one[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], two[j - 2] + SWAP);
        }
      }
      double[] spare = two;
      two = one;
      one = now;
      now = spare;
    }
    return one[b.length()];
  }

  /** Whether two words begin with the same sound, as Q and G can, or two vowels. */
  static boolean sameBeginning(String a, String b) {
    return changed(joined(a).charAt(0), joined(b).charAt(0)) < 1;
  }

  /** The consonants in classes of like sound, without doubles and weak letters. */
  static String skeleton(String word) {
    char[] bones = new char[word.length()];
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      char kind = sound(word.charAt(i), i + 1 < word.length() ? word.charAt(i + 1) : 0);
      if (kind != 0 && (count == 0 || bones[count - 1] != kind)) {
        bones[count++] = kind;
      }
    }
    return new String(bones, 0, count);
  }

  private static char sound(char c, char next) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w' -> 0;
      case 'k', 'q', 'g', 'x' -> 'k';
      case 'c' -> next == 'h' ? 's' : next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
      case 's', 'z' -> 's';
      case 'd', 't' -> 't';
      case 'v', 'f' -> 'f';
      case 'p' -> next == 'h' ? 'f' : 'p';
      default -> c;
    };
  }

  private static double added(String word, int at) {
    char c = word.charAt(at);
    if (at > 0 && word.charAt(at - 1) == c || at + 1 < word.length() && word.charAt(at + 1) == c) {
      return DOUBLE;
    }
    return isVowel(c) || c == 'h' ? WEAK : 1;
  }

  private static double changed(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (isVowel(a) && isVowel(b)) {
      return VOWEL;
    }
    return (likeness(a) & likeness(b)) != 0 ? LIKE : 1;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /** Bits of the sounds that a letter, or a digraph joined to a capital, can stand for. */
  private static int likeness(char c) {
    return switch (c) {
      case 'k', 'q' -> 1;
      case 'c' -> 1 | 2;
      case 'g' -> 1 | 4;
      case 'X' -> 1 | 8;
      case 'h' -> 8;
      case 's' -> 2 | 16;
      case 'z' -> 2 | 32;
      case 'S' -> 16 | 64;
      case 'C' -> 64 | 4;
      case 'Z' -> 32 | 4;
      case 'j' -> 4 | 256;
      case 'y', 'i' -> 256;
      case 'd' -> 512;
      case 't', 'T' -> 512;
      case 'v', 'w' -> 1024;
      case 'u' -> 1024;
      case 'f' -> 1024 | 2048;
      case 'p', 'b' -> 2048;
      default -> 0;
    };
  }

  /** Writes the letter groups that stand for one sound as one character. */
  private static String joined(String word) {
    char[] out = new char[word.length()];
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      char pair = i + 1 < word.length() ? pair(word.charAt(i), word.charAt(i + 1)) : 0;
      if (pair != 0) {
        out[count++] = pair;
        i++;
      } else {
        out[count++] = word.charAt(i);
      }
    }
    return new String(Arrays.copyOf(out, count));
  }

  private static char pair(char a, char b) {
    if (b == 'h') {
      return switch (a) {
        case 'k', 'g' -> 'X';
        case 's' -> 'S';
        case 'c' -> 'C';
        case 'z' -> 'Z';
        case 't' -> 'T';
        case 'p' -> 'f';
        default -> 0;
      };
    }
    return switch (a) {
      case 'd' -> b == 'j' ? 'j' : 0;
      case 'o' -> b == 'u' || b == 'o' ? 'u' : 0;
      case 'c' -> b == 'k' ? 'k' : 0;
      default -> 0;
    };
  }
}
