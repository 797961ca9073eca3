package dev.copydesk.config;

import dev.copydesk.text.Location;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A finding that is meant to stay, noted beside the articles because the format of its file knows
 * no comments: the file, the rule or family, the words that are found (all findings of the rule if
 * there are none), the reason, and where all that stands in {@code copydesk-ignore.yml}.
 */
public record Exemption(
    Path file, String rule, Optional<String> words, String reason, Location where) {

  /** The same as lines of {@code copydesk-ignore.yml}; the path is counted from its folder. */
  public static String lines(String path, String rule, String words, String reason) {
    return "- file: "
        + quoted(path)
        + "\n  rule: "
        + rule
        + "\n  words: "
        + quoted(words)
        + "\n  reason: "
        + quoted(reason)
        + "\n";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF') {
        quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
