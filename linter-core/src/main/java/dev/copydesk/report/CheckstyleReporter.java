package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Checkstyle's XML, which nearly every build server reads. */
final class CheckstyleReporter implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Map<String, List<Finding>> byFile = Faults.byFile(report);
    XmlReport.write(
        out,
        xml ->
            xml.element(
                "checkstyle",
                inside -> {
                  for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
                    inside.element(
                        "file",
                        errors -> {
                          for (Finding finding : file.getValue()) {
                            errors.empty("error", attributes(finding));
                          }
                        },
                        "name",
                        file.getKey());
                  }
                },
                "version",
                "10.0"));
  }

  private static String[] attributes(Finding finding) {
    String severity = finding.severity() == Severity.NOTE ? "info" : finding.severity().label();
    return new String[] {
      "line", Integer.toString(finding.where().start().line()),
      "column", Integer.toString(finding.where().start().column()),
      "severity", severity,
      "message", finding.message(),
      "source", "copydesk." + finding.rule().replace('/', '.')
    };
  }
}
