package dev.copydesk.analysis.time;

import java.util.Optional;

/**
 * How many, from some word up to but not including {@code end}: {@code amount} in digits, {@code X}
 * where it is vague. {@code article} says that it is nothing but "a" or "an".
 */
record Quantity(int end, String amount, boolean article) {
  /** The number that begins with the word at {@code i}. */
  static Optional<Quantity> at(Tokens t, int i) {
    if (t.isAny(i, "a", "an")) {
      return article(t, i);
    }
    if (t.is(i, "half")) {
      int next = t.isAny(i + 1, "a", "an") ? i + 2 : i + 1;
      return Optional.of(new Quantity(next, "0.5", false)).filter(q -> next > i + 1);
    }
    if (t.sense(i).vague()) {
      return Optional.of(new Quantity(t.is(i + 1, "of") ? i + 2 : i + 1, "X", false));
    }
    return t.isNumber(i) ? digits(t, i) : words(t, i);
  }

  private static Optional<Quantity> article(Tokens t, int i) {
    if (t.is(i + 1, "couple")) {
      int end = t.is(i + 2, "of") ? i + 3 : i + 2;
      return Optional.of(new Quantity(t.is(end, "more") ? end + 1 : end, "2", false));
    }
    if (t.sense(i + 1).vague() || t.is(i + 1, "number") && t.is(i + 2, "of")) {
      int end = t.is(i + 2, "of") ? i + 3 : i + 2;
      return Optional.of(new Quantity(end, "X", false));
    }
    int hundreds = t.is(i + 1, "hundred") ? 100 : t.is(i + 1, "dozen") ? 12 : 0;
    if (hundreds > 0) {
      return Optional.of(new Quantity(i + 2, Integer.toString(hundreds), false));
    }
    boolean half = t.is(i + 1, "half") || t.is(i + 1, "half") && t.isHyphen(i + 2);
    if (half) {
      return Optional.of(new Quantity(t.isHyphen(i + 2) ? i + 3 : i + 2, "0.5", false));
    }
    return Optional.of(new Quantity(i + 1, "1", true));
  }

  private static Optional<Quantity> digits(Tokens t, int i) {
    String text = t.word(i).text().replace(",", "");
    boolean plain = text.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    boolean glued = t.touches(i) && "$£€#/".contains(t.lower(i - 1));
    if (!plain || glued || text.chars().filter(c -> c == '.').count() > 1 || text.length() > 7) {
      return Optional.empty();
    }
    if (t.is(i + 1, "½") && t.touches(i + 1)) {
      return Optional.of(new Quantity(i + 2, text + ".5", false));
    }
    return Optional.of(withHalf(t, i + 1, text));
  }

  private static Optional<Quantity> words(Tokens t, int i) {
    int number = t.sense(i).number();
    if (number < 1) {
      return Optional.empty();
    }
    int end = i + 1;
    int ones = t.isHyphen(end) ? end + 1 : end;
    if (number >= 20
        && !t.isNumber(ones)
        && t.sense(ones).number() > 0
        && t.sense(ones).number() < 10) {
      number += t.sense(ones).number();
      end = ones + 1;
    }
    if (t.is(end, "hundred")) {
      number *= 100;
      end++;
    } else if (t.is(end, "dozen")) {
      number *= 12;
      end++;
    }
    return Optional.of(withHalf(t, end, Integer.toString(number)));
  }

  /** "two and a half", "two-and-a-half". */
  private static Quantity withHalf(Tokens t, int end, String number) {
    int and = t.isHyphen(end) ? end + 1 : end;
    int a = t.isHyphen(and + 1) ? and + 2 : and + 1;
    int half = t.isHyphen(a + 1) ? a + 2 : a + 1;
    return t.is(and, "and") && t.is(a, "a") && t.is(half, "half")
        ? new Quantity(half + 1, number + ".5", false)
        : new Quantity(end, number, false);
  }
}
