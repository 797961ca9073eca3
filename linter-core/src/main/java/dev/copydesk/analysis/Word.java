package dev.copydesk.analysis;

import dev.copydesk.text.Span;

/**
 * A token of running text: {@code start} and {@code end} are UTF-16 offsets in the article's text,
 * {@code text} its characters, {@code lower} the same in lower case with typewriter apostrophes.
 */
public record Word(int start, int end, Kind kind, String text, String lower) {
  /** What a token is made of. */
  public enum Kind {
    /** Letters, with apostrophes or dots inside: {@code don't}, {@code U.S.} */
    WORD,
    /** Begins with a digit: {@code 1,500}, {@code 3.5}, {@code 12th}, {@code 1990s}. */
    NUMBER,
    /** A punctuation mark or symbol; {@code ''} and {@code ...} are one. */
    MARK,
    /** No prose: an address, a handle, a hash tag, program text. */
    OPAQUE
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is this mark. */
  public boolean isMark(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }

  /** Whether nothing stands between this token and the next. */
  public boolean touches(Word next) {
    return end == next.start;
  }
}
