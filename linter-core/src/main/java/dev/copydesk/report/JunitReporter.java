package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit's XML: a suite for each file, a failing test case for each finding, else one that passes.
 */
final class JunitReporter implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Map<String, List<Finding>> byFile = Faults.byFile(report);
    int failures = byFile.values().stream().mapToInt(List::size).sum();
    int tests = byFile.values().stream().mapToInt(list -> Math.max(1, list.size())).sum();
    XmlReport.write(
        out,
        xml ->
            xml.element(
                "testsuites",
                inside -> {
                  for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
                    suite(inside, file.getKey(), file.getValue());
                  }
                },
                "name",
                Tool.NAME,
                "tests",
                Integer.toString(tests),
                "failures",
                Integer.toString(failures)));
  }

  private static void suite(XmlReport xml, String path, List<Finding> findings)
      throws XMLStreamException {
    xml.element(
        "testsuite",
        cases -> {
          if (findings.isEmpty()) {
            cases.empty("testcase", "name", "no findings", "classname", path);
          }
          for (Finding finding : findings) {
            failure(cases, path, finding);
          }
        },
        "name",
        path,
        "tests",
        Integer.toString(Math.max(1, findings.size())),
        "failures",
        Integer.toString(findings.size()));
  }

  private static void failure(XmlReport xml, String path, Finding finding)
      throws XMLStreamException {
    xml.element(
        "testcase",
        inside ->
            inside.empty(
                "failure",
                "message",
                Labels.of(finding) + ": " + finding.message(),
                "type",
                finding.rule()),
        "name",
        finding.rule() + " at " + finding.where().start(),
        "classname",
        path,
        "file",
        path,
        "line",
        Integer.toString(finding.where().start().line()));
  }
}
