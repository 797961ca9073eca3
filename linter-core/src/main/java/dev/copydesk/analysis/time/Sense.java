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

  /** The meanings of one word, gathered from the lines of the list that hold it. */
  private static final class Entry {
    private int month;
    private int weekday;
    private boolean plural;
    private Optional<Unit> unit = Optional.empty();
    private int number = -1;
    private int ordinal;
    private int decade;
    private String season = "";
    private String part = "";
    private boolean vague;
    private Role role = Role.WORD;

    void add(String kind, String value) {
      role = kind.equals("lead") ? Role.LEAD : kind.equals("word") ? role : Role.WORD;
      switch (kind) {
        case "month" -> month = Integer.parseInt(value);
        case "weekday", "weekdays" -> weekday = Integer.parseInt(value);
        case "unit", "units" -> unit = Optional.of(Unit.valueOf(value));
        case "number" -> number = Integer.parseInt(value);
        case "ordinal" -> ordinal = Integer.parseInt(value);
        case "decade" -> decade = Integer.parseInt(value);
        case "season" -> season = value;
        case "part" -> part = value;
        case "vague" -> vague = true;
        case "lead", "word" -> {}
        default -> throw new IllegalStateException("time-words.txt: no such kind: " + kind);
      }
      plural |= kind.equals("weekdays") || kind.equals("units");
    }

    Sense sense() {
      return new Sense(
          month, weekday, plural, unit, number, ordinal, decade, season, part, vague, role);
    }
  }

  private static Map<String, Sense> read() {
    Map<String, Entry> entries = new HashMap<>();
    for (String line : WordList.lines(Sense.class, "time-words.txt")) {
      String[] fields = line.split(" ");
      for (int i = 2; i < fields.length; i++) {
        entries.computeIfAbsent(fields[i], word -> new Entry()).add(fields[0], fields[1]);
      }
    }
    Map<String, Sense> known = new HashMap<>();
    entries.forEach((word, entry) -> known.put(word, entry.sense()));
    return Collections.unmodifiableMap(known);
  }
}
