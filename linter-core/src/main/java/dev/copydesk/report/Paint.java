package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;

/** Colours for terminals, or none. */
final class Paint {
  private final boolean on;

  Paint(boolean on) {
    this.on = on;
  }

  String level(Finding finding, String text) {
    if (finding.kind() != Kind.FAULT) {
      return paint("1;32", text);
    }
    return switch (finding.severity()) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;36", text);
    };
  }

  String strong(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
