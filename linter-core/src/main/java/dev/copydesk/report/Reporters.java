package dev.copydesk.report;

import java.util.List;
import java.util.Optional;

/** The report formats by name. */
public final class Reporters {
  private Reporters() {}

  /** All names, in the order in which help shows them. */
  public static List<String> names() {
    return List.of("text", "concise", "sarif", "json");
  }

  /** The reporter of that name; the style concerns those that are read by people. */
  public static Optional<Reporter> find(String name, Style style) {
    return switch (name) {
      case "text" -> Optional.of(new TextReporter(style));
      case "concise" -> Optional.of(new ConciseReporter(style));
      case "sarif" -> Optional.of(new SarifReporter());
      case "json" -> Optional.of(new JsonReporter());
      default -> Optional.empty();
    };
  }
}
