package dev.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Location;
import dev.copydesk.text.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * reviewdog's diagnostics, one JSON object a line. reviewdog counts columns in UTF-8 bytes, so a
 * column is written only where the line up to it is known to be plain.
 */
final class RdjsonlReporter implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonFactory factory = new JsonFactory();
    for (Finding finding : Faults.of(report)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      try (JsonGenerator json = factory.createGenerator(line)) {
        diagnostic(json, finding);
      }
      line.write('\n');
      out.write(line.toByteArray());
    }
    out.flush();
  }

  private static void diagnostic(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", finding.message());
    json.writeStringField("severity", severity(finding.severity()));
    json.writeObjectFieldStart("source");
    json.writeStringField("name", Tool.NAME);
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule());
    json.writeEndObject();
    json.writeObjectFieldStart("location");
    json.writeStringField("path", finding.where().path());
    range(json, finding.where());
    json.writeEndObject();
    suggestions(json, finding);
    json.writeEndObject();
  }

  private static void suggestions(JsonGenerator json, Finding finding) throws IOException {
    json.writeArrayFieldStart("suggestions");
    for (Fix fix : finding.fixes()) {
      if (fix.edits().size() == 1 && isPlain(fix.edits().get(0).where())) {
        Edit edit = fix.edits().get(0);
        json.writeStartObject();
        range(json, edit.where());
        json.writeStringField("text", edit.replacement());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void range(JsonGenerator json, Location where) throws IOException {
    json.writeObjectFieldStart("range");
    boolean columns = isPlain(where);
    position(json, "start", where.start(), columns);
    position(json, "end", where.end(), columns);
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, String name, Position position, boolean column)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", position.line());
    if (column) {
      json.writeNumberField("column", position.column());
    }
    json.writeEndObject();
  }

  /** On one line whose beginning is all ASCII: there a UTF-16 column is a byte column. */
  private static boolean isPlain(Location where) {
    String window = where.excerpt().text();
    String before = window.substring(0, where.excerpt().end());
    return !where.extracted()
        && !where.excerpt().cutLeft()
        && where.start().line() == where.end().line()
        && StandardCharsets.US_ASCII.newEncoder().canEncode(before);
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "INFO" : severity.name();
  }
}
