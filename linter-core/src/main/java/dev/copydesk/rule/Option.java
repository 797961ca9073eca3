package dev.copydesk.rule;

import java.util.List;

/**
 * A setting that a rule has asked for: its full name ({@code family/rule.option}), its type, the
 * value it has without settings, what it means, and the only values allowed (empty: any).
 */
public record Option(
    String name, Type type, String byDefault, String meaning, List<String> choices) {
  /** What can be given. */
  public enum Type {
    /** A whole number. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** Any text, or one of the choices. */
    TEXT,
    /** Words separated by commas. */
    WORDS,
    /** Files, separated by commas; counted from the settings file that names them. */
    FILES
  }
}
