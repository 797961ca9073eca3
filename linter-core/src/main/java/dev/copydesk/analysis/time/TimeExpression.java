package dev.copydesk.analysis.time;

import dev.copydesk.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Words that name a time. {@code span} is counted in the article's text, articles and "the end of"
 * inside, prepositions outside; {@code type} and {@code value} are those of TIMEX3, with {@code X}
 * for what is not known; {@code precision} is the smallest unit that is meant; {@code written} the
 * parts of a calendar date as they stand; {@code day} the day, or the first day of the period,
 * where it is known.
 */
public record TimeExpression(
    Span span,
    Type type,
    String value,
    Form form,
    ChronoUnit precision,
    CalendarParts written,
    Optional<LocalDate> day) {

  /** The types of TIMEX3. */
  public enum Type {
    /** A day or a longer period on the calendar. */
    DATE,
    /** A part of a day. */
    TIME,
    /** How long. */
    DURATION,
    /** How often. */
    SET
  }

  /** The way it is written. */
  public enum Form {
    /** A day or month by its name: {@code Jan. 20, 2025}, {@code 5 March}, {@code June}. */
    DATE,
    /** Digits only: {@code 2025-01-20}, {@code 1/20/2025}, {@code 20.1.2025}. */
    NUMERIC,
    /** A weekday without a date: {@code Friday}, {@code last Monday}. */
    WEEKDAY,
    /** Counted from the day of writing in one word: {@code today}, {@code tonight}. */
    DEICTIC,
    /** Counted from the day of writing: {@code last week}, {@code two days ago}. */
    RELATIVE,
    /** Counted from a date mentioned before: {@code that day}, {@code the following week}. */
    ANAPHORIC,
    /** A year. */
    YEAR,
    /** A season, quarter, decade or century. */
    PERIOD,
    /** A clock time, with or without its day. */
    CLOCK,
    /** A length of time. */
    DURATION,
    /** A repeated time. */
    SET,
    /** Now, recently, the future. */
    VAGUE,
    /** A name that holds a date: {@code 9/11}, {@code Christmas}. */
    NAME
  }
}
