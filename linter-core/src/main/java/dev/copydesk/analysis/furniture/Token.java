package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.Word;

/**
 * A word of a line as phrases see it: {@code key} in lower case, but {@code u.s.} for a country
 * written {@code US}, so that it is never taken for the pronoun; {@code id} its number in the
 * phrase book, -1 where no phrase has it.
 */
record Token(Word word, String key, int id, boolean shouting) {
  static Token of(Word word, boolean shouting) {
    boolean country = !shouting && word.text().equals("US");
    String key = country ? "u.s." : word.lower();
    return new Token(word, key, Phrasebook.get().id(key), shouting);
  }

  /** Whether it could be a part of a name: a capital means nothing where all letters are. */
  boolean isName() {
    return word.isCapitalized() && !shouting;
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
