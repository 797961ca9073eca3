package dev.copydesk.rules.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What was meant by a word that no dictionary knows, where it looks like a slip of the hand. */
final class Guess {
  private static final int SHORTEST = 5;
  private static final int SHORTEST_PART = 4;
  private static final int LONG = 7;

  private static final int HARDLY_MET = 4;
  private static final int KNOWN_TO_ALL = 10;
  private static final int COMMON = 12;
  private static final int NEVER = Integer.MAX_VALUE;

  /** Words that run together with the next or the one before when a blank is missing. */
  private static final List<String> LITTLE =
      List.of("about", "after", "and", "from", "of", "that", "the", "was", "with", "in");

  private final Speller speller;
  private final Set<String> words;
  private final Derivation derivation;

  /** Guesses with the help of the words that the article has, as they are written there. */
  Guess(Speller speller, Set<String> words) {
    this.speller = speller;
    this.words = words;
    this.derivation = new Derivation(speller);
  }

  /** What was meant; empty if the word is more likely a name, a term or a new word. */
  Optional<String> at(String word) {
    if (Character.isUpperCase(word.codePointAt(0))) {
      return afterName(word);
    }
    int capital = firstCapital(word);
    if (capital > 0) {
      return atCapital(word, capital);
    }
    Optional<String> apart = apart(word);
    return apart.isPresent() ? apart : nearest(word);
  }

  /** A name of the article and a little word, such as "Manchesterand". */
  private Optional<String> afterName(String word) {
    return LITTLE.stream()
        .filter(word::endsWith)
        .map(little -> word.substring(0, word.length() - little.length()))
        .filter(name -> name.length() >= SHORTEST && words.contains(name))
        .map(name -> name + " " + word.substring(name.length()))
        .findFirst();
  }

  /** Two sentences or headings without a blank between them: "reportCredit". */
  private Optional<String> atCapital(String word, int capital) {
    String left = word.substring(0, capital);
    String right = word.substring(capital);
    boolean plain =
        left.length() >= SHORTEST_PART
            && right.length() >= SHORTEST_PART
            && firstCapital(right.substring(1)) < 0
            && speller.knows(left)
            && speller.knows(right.toLowerCase(Locale.ROOT));
    return plain ? Optional.of(left + " " + right) : Optional.empty();
  }

  private Optional<String> apart(String word) {
    for (String little : LITTLE) {
      String before = word.substring(0, Math.max(0, word.length() - little.length()));
      if (word.endsWith(little) && before.length() >= SHORTEST && speller.knows(before)) {
        return little.length() > 2 ? Optional.of(before + " " + little) : Optional.empty();
      }
      if (little.length() > 2
          && word.startsWith(little)
          && word.length() - little.length() >= SHORTEST
          && speller.knows(word.substring(little.length()))) {
        return Optional.of(little + " " + word.substring(little.length()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> nearest(String word) {
    List<String> suggestions = speller.suggestions(word);
    if (speller.isOfAnotherCountry(word)) {
      return suggestions.stream().findFirst();
    }
    boolean derived = derivation.explains(word);
    int rarest = derived || word.length() <= SHORTEST ? KNOWN_TO_ALL : HARDLY_MET;
    Optional<String> certain =
        suggestions.stream()
            .filter(s -> Keystrokes.isCommonSlip(s, word) && isMet(s, rarest))
            .findFirst();
    if (certain.isPresent() || word.length() < SHORTEST) {
      return certain;
    }
    int rare = derived ? NEVER : word.length() < LONG ? COMMON : HARDLY_MET;
    return suggestions.stream()
        .filter(s -> Keystrokes.isSlip(s, word) && isMet(s, rare) && !isEnding(s, word, derived))
        .findFirst();
  }

  /** Whether they differ by an ending only: a plural, or with a new word any other. */
  private static boolean isEnding(String one, String other, boolean derived) {
    return one.equals(other + "s")
        || other.equals(one + "s")
        || derived && (one.startsWith(other) || other.startsWith(one));
  }

  /** Whether a word is that common, or one of this very article. */
  private boolean isMet(String word, int frequency) {
    return words.contains(word) || speller.frequency(word) >= frequency;
  }

  private static int firstCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
