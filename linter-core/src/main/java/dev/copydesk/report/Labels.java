package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.text.Location;
import java.util.Locale;

/** How findings and places are named to a reader. */
final class Labels {
  private Labels() {}

  static String of(Finding finding) {
    return switch (finding.kind()) {
      case FAULT -> finding.severity().label();
      case CONFIRMED -> "ok";
      case INVENTORY -> "info";
    };
  }

  static String kind(Finding finding) {
    return finding.kind().name().toLowerCase(Locale.ROOT);
  }

  /** {@code path:line:column}, or the paragraph where the document has no lines. */
  static String place(Location where) {
    return where.extracted()
        ? where.path() + ", paragraph " + where.start().line()
        : where.path() + ":" + where.start();
  }
}
