package dev.copydesk.analysis.time;

import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time expression recognised in the words from {@code first} up to but not including {@code end},
 * and what it will mean once it is known when it was written.
 */
record Match(
    int first,
    int end,
    TimeExpression.Type type,
    Form form,
    ChronoUnit precision,
    CalendarParts written,
    Meaning meaning) {

  /** Recognises expressions of one kind. */
  @FunctionalInterface
  interface Grammar {
    /** The expression that begins with the word at {@code i}. */
    Optional<Match> at(Tokens tokens, int i);
  }

  static Match date(int first, int end, Form form, ChronoUnit precision, Meaning meaning) {
    return new Match(
        first, end, TimeExpression.Type.DATE, form, precision, CalendarParts.NONE, meaning);
  }

  static Match duration(int first, int end, Unit unit, String value) {
    return new Match(
        first,
        end,
        TimeExpression.Type.DURATION,
        Form.DURATION,
        unit.precision(),
        CalendarParts.NONE,
        Meaning.fixed(value));
  }

  static Match set(int first, int end, ChronoUnit precision, String value) {
    return new Match(
        first,
        end,
        TimeExpression.Type.SET,
        Form.SET,
        precision,
        CalendarParts.NONE,
        Meaning.fixed(value));
  }

  Match from(int earlier) {
    return new Match(earlier, end, type, form, precision, written, meaning);
  }

  Match to(int later) {
    return new Match(first, later, type, form, precision, written, meaning);
  }

  Match time(int later, ChronoUnit unit, Meaning other) {
    return new Match(first, later, TimeExpression.Type.TIME, form, unit, written, other);
  }
}
