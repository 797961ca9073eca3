package dev.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.lint.Fingerprints;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** GitLab's Code Quality report: a JSON array of issues in Code Climate's form. */
final class GitlabReporter implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<Finding> findings = Faults.of(report);
    List<String> fingerprints = Fingerprints.of(findings);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(Indented.printer());
      json.writeStartArray();
      for (int i = 0; i < findings.size(); i++) {
        issue(json, findings.get(i), fingerprints.get(i));
      }
      json.writeEndArray();
    }
  }

  private static void issue(JsonGenerator json, Finding finding, String fingerprint)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", finding.rule());
    json.writeStringField("description", finding.message());
    json.writeArrayFieldStart("categories");
    json.writeString("Style");
    json.writeEndArray();
    json.writeStringField("severity", severity(finding.severity()));
    json.writeStringField("fingerprint", fingerprint);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", finding.where().path());
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", finding.where().start().line());
    json.writeNumberField("end", finding.where().end().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
