package dev.copydesk.analysis.time;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a single word can mean in a time expression; numbers are 0 and texts empty for what it does
 * not mean. {@code number} is a cardinal in words or digits, -1 if none; {@code known} says that a
 * time expression can begin with it.
 */
record Sense(
    int month,
    int weekday,
    boolean plural,
    Optional<Unit> unit,
    int number,
    int ordinal,
    int decade,
    String season,
    String part,
    boolean vague,
    Role role) {
  /** Whether a time expression can begin with the word. */
  enum Role {
    NONE,
    /** Only if the next word has a meaning too. */
    LEAD,
    WORD
  }

  static final Sense NONE =
      new Sense(0, 0, false, Optional.empty(), -1, 0, 0, "", "", false, Role.NONE);
  private static final Sense WORD =
      new Sense(0, 0, false, Optional.empty(), -1, 0, 0, "", "", false, Role.WORD);
  private static final Map<String, Sense> KNOWN = read();

  /** The meaning of a word, {@link #NONE} for one that no time expression begins with. */
  static Sense of(Word word) {
    return switch (word.kind()) {
      case WORD -> KNOWN.getOrDefault(word.lower(), NONE);
      case NUMBER -> number(word.lower());
      default -> NONE;
    };
  }

  boolean isNone() {
    return role == Role.NONE;
  }

  boolean isLead() {
    return role == Role.LEAD;
  }

  boolean isUnit() {
    return unit.isPresent();
  }

  /** Digits of up to four places, with or without an ordinal's ending: {@code 12}, {@code 3rd}. */
  private static Sense number(String digits) {
    int end = 0;
    int value = 0;
    while (end < digits.length() && end < 5 && Character.isDigit(digits.charAt(end))) {
      value = value * 10 + Character.digit(digits.charAt(end), 10);
      end++;
    }
    if (end == digits.length()) {
      return new Sense(0, 0, false, Optional.empty(), value, 0, 0, "", "", false, Role.WORD);
    }
    String rest = digits.substring(end);
    if (end <= 2
        && (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th"))) {
      return new Sense(0, 0, false, Optional.empty(), -1, value, 0, "", "", false, Role.WORD);
    }
    return WORD;
  }

  private Sense with(String kind, String value) {
    boolean many = plural || kind.endsWith("s");
    return switch (kind) {
      case "month" ->
          new Sense(
              Integer.parseInt(value),
              weekday,
              plural,
              unit,
              number,
              ordinal,
              decade,
              season,
              part,
              vague,
              Role.WORD);
      case "weekday", "weekdays" ->
          new Sense(
              month,
              Integer.parseInt(value),
              many,
              unit,
              number,
              ordinal,
              decade,
              season,
              part,
              vague,
              Role.WORD);
      case "unit", "units" ->
          new Sense(
              month,
              weekday,
              many,
              Optional.of(Unit.valueOf(value)),
              number,
              ordinal,
              decade,
              season,
              part,
              vague,
              Role.WORD);
      case "number" ->
          new Sense(
              month,
              weekday,
              plural,
              unit,
              Integer.parseInt(value),
              ordinal,
              decade,
              season,
              part,
              vague,
              Role.WORD);
      case "ordinal" ->
          new Sense(
              month,
              weekday,
              plural,
              unit,
              number,
              Integer.parseInt(value),
              decade,
              season,
              part,
              vague,
              Role.WORD);
      case "decade" ->
          new Sense(
              month,
              weekday,
              plural,
              unit,
              number,
              ordinal,
              Integer.parseInt(value),
              season,
              part,
              vague,
              Role.WORD);
      case "season" ->
          new Sense(
              month, weekday, plural, unit, number, ordinal, decade, value, part, vague, Role.WORD);
      case "part" ->
          new Sense(
              month, weekday, plural, unit, number, ordinal, decade, season, value, vague,
              Role.WORD);
      case "vague" ->
          new Sense(
              month, weekday, plural, unit, number, ordinal, decade, season, part, true, Role.WORD);
      case "lead" ->
          new Sense(
              month, weekday, plural, unit, number, ordinal, decade, season, part, vague,
              Role.LEAD);
      case "word" -> this;
      default -> throw new IllegalStateException("time-words.txt: no such kind: " + kind);
    };
  }

  private static Map<String, Sense> read() {
    Map<String, Sense> known = new HashMap<>();
    for (String line : WordList.lines(Sense.class, "time-words.txt")) {
      String[] fields = line.split(" ");
      for (int i = 2; i < fields.length; i++) {
        known.merge(
            fields[i], WORD.with(fields[0], fields[1]), (a, b) -> a.with(fields[0], fields[1]));
      }
    }
    return Collections.unmodifiableMap(known);
  }
}
