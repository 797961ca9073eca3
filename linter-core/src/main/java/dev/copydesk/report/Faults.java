package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings that count: faults and the tool's own troubles, without inventory. */
final class Faults {
  private Faults() {}

  static List<Finding> of(Report report) {
    return report.result().findings().stream().filter(f -> f.kind() == Kind.FAULT).toList();
  }

  /** By path, every inspected file included, in the order of the paths. */
  static Map<String, List<Finding>> byFile(Report report) {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    report.result().files().forEach(file -> byFile.put(file.path(), new ArrayList<>()));
    for (Finding finding : of(report)) {
      byFile.computeIfAbsent(finding.where().path(), path -> new ArrayList<>()).add(finding);
    }
    return byFile;
  }
}
