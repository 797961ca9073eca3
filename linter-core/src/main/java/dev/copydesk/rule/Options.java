package dev.copydesk.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The settings a rule reads in its constructor. Asking for one declares it: the table of options in
 * the documentation and the check of what a user has set come from the same call.
 */
public final class Options {
  private final Map<String, String> values;
  private final LocalDate today;
  private final String prefix;
  private final List<Option> declared;

  private Options(
      Map<String, String> values, LocalDate today, String prefix, List<Option> declared) {
    this.values = values;
    this.today = today;
    this.prefix = prefix;
    this.declared = declared;
  }

  /**
   * Settings by full name ({@code family/rule.option}), and the day on which the run takes place.
   */
  public static Options of(Map<String, String> values, LocalDate today) {
    return new Options(Map.copyOf(values), today, "", new ArrayList<>());
  }

  /** The options of one rule, by its full id. */
  public Options of(String rule) {
    return new Options(values, today, rule + ".", declared);
  }

  /** The day of the run, for the one question whether a publication date lies in the future. */
  public LocalDate today() {
    return today;
  }

  /** Everything that rules have asked for so far. */
  public List<Option> declared() {
    return Collections.unmodifiableList(declared);
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException if something else was set
   */
  public int number(String name, int byDefault, String meaning) {
    String value = ask(name, Option.Type.NUMBER, Integer.toString(byDefault), meaning, List.of());
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a whole number", e);
    }
  }

  /**
   * True or false.
   *
   * @throws IllegalArgumentException if something else was set
   */
  public boolean flag(String name, boolean byDefault, String meaning) {
    String value = ask(name, Option.Type.FLAG, Boolean.toString(byDefault), meaning, List.of());
    return switch (value.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, value, "true or false", null);
    };
  }

  /**
   * One of the choices.
   *
   * @throws IllegalArgumentException if something else was set
   */
  public String choice(String name, String byDefault, String meaning, String... choices) {
    List<String> allowed = List.of(choices);
    String value = ask(name, Option.Type.TEXT, byDefault, meaning, allowed);
    if (!allowed.contains(value)) {
      throw wrong(name, value, "one of " + String.join(", ", allowed), null);
    }
    return value;
  }

  /** Words separated by commas. */
  public List<String> words(String name, List<String> byDefault, String meaning) {
    return split(ask(name, Option.Type.WORDS, String.join(",", byDefault), meaning, List.of()));
  }

  /** Paths of files, separated by commas; those of a settings file are counted from its folder. */
  public List<String> files(String name, List<String> byDefault, String meaning) {
    return split(ask(name, Option.Type.FILES, String.join(",", byDefault), meaning, List.of()));
  }

  private static List<String> split(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  /** The names of settings that no rule has asked for. */
  public Set<String> unknown() {
    Set<String> unknown = new TreeSet<>(values.keySet());
    declared.forEach(option -> unknown.remove(option.name()));
    return unknown;
  }

  private String ask(
      String name, Option.Type type, String byDefault, String meaning, List<String> choices) {
    declared.add(new Option(prefix + name, type, byDefault, meaning, choices));
    return values.getOrDefault(prefix + name, byDefault);
  }

  private IllegalArgumentException wrong(
      String name, String value, String wanted, Throwable cause) {
    return new IllegalArgumentException(
        prefix + name + " is \"" + value + "\" but must be " + wanted, cause);
  }
}
