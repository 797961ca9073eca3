package dev.copydesk.rules.language;

import dev.copydesk.analysis.WordList;
import java.util.List;

/** Tells new words that are made of known ones: "interclan", "unelectability", "webshow". */
final class Derivation {
  private static final int SHORTEST_STEM = 3;
  private static final List<String> PREFIXES = WordList.lines(Derivation.class, "prefixes.txt");
  private static final List<String> SUFFIXES = WordList.lines(Derivation.class, "suffixes.txt");

  private final Speller speller;

  Derivation(Speller speller) {
    this.speller = speller;
  }

  boolean explains(String word) {
    return PREFIXES.stream().anyMatch(p -> word.startsWith(p) && isWord(word.substring(p.length())))
        || SUFFIXES.stream().anyMatch(s -> word.endsWith(s) && isStem(cut(word, s)))
        || isCompound(word);
  }

  private boolean isCompound(String word) {
    for (int i = SHORTEST_STEM; i <= word.length() - SHORTEST_STEM; i++) {
      if (speller.isOrdinary(word.substring(0, i)) && speller.isOrdinary(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isStem(String stem) {
    return isWord(stem)
        || isWord(stem + "e")
        || isWord(stem + "y")
        || isDoubled(stem) && isWord(stem.substring(0, stem.length() - 1));
  }

  private boolean isWord(String word) {
    return word.length() >= SHORTEST_STEM && speller.isOrdinary(word);
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1);
  }

  private static String cut(String word, String suffix) {
    return word.substring(0, word.length() - suffix.length());
  }
}
