package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import java.util.Set;

/**
 * A word of a line as phrases see it: {@code key} in lower case, but {@code u.s.} for a country
 * written {@code US}, so that it is never taken for the pronoun; {@code id} its number in the
 * phrase book, -1 where no phrase has it.
 */
record Token(Word word, String key, int id, boolean shouting) {
  private static final Set<String> NO_NAMES = WordList.set(Token.class, "no-names.txt");

  static Token of(Word word, boolean shouting) {
    boolean country = !shouting && word.text().equals("US");
    String key = country ? "u.s." : word.lower();
    return new Token(word, key, Phrasebook.get().id(key), shouting);
  }

  /** Whether it could be a part of a name: a capital means nothing where all letters are. */
  boolean isName() {
    return word.isCapitalized() && !shouting;
  }

  /** Whether a phrase that waits for a name can take it. */
  boolean canBeName() {
    return isName() && !NO_NAMES.contains(key);
  }

  boolean isMark() {
    return word.kind() == Word.Kind.MARK;
  }

  boolean isNumber() {
    return word.kind() == Word.Kind.NUMBER;
  }

  boolean isAddress() {
    return word.kind() == Word.Kind.OPAQUE;
  }
}
