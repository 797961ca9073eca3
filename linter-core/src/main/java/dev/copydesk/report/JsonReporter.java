package dev.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.lint.ArticleResult;
import dev.copydesk.lint.FileResult;
import dev.copydesk.rule.Evidence;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Copydesk's own JSON: files with their articles, and all findings with everything they hold. */
final class JsonReporter implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(Indented.printer());
      json.writeStartObject();
      json.writeStringField("tool", Tool.NAME);
      json.writeStringField("version", Tool.version());
      json.writeArrayFieldStart("files");
      for (FileResult file : report.result().files()) {
        file(json, file);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.result().findings()) {
        finding(json, finding);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      json.writeNumberField("files", report.result().files().size());
      json.writeNumberField("skipped", report.skipped());
      for (Severity severity : Severity.values()) {
        json.writeNumberField(severity.label() + "s", report.result().count(severity));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void file(JsonGenerator json, FileResult file) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", file.path());
    json.writeArrayFieldStart("articles");
    for (ArticleResult article : file.articles()) {
      json.writeStartObject();
      json.writeNumberField("index", article.index());
      if (article.published().isPresent()) {
        json.writeStringField("published", article.published().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("kind", Labels.kind(finding));
    json.writeStringField("severity", finding.severity().label());
    json.writeStringField("message", finding.message());
    place(json, "where", finding.where());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      json.writeStartObject();
      json.writeStringField("note", evidence.note());
      place(json, "where", evidence.where());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fixes");
    for (Fix fix : finding.fixes()) {
      json.writeStartObject();
      json.writeStringField("title", fix.title());
      json.writeBooleanField("safe", fix.safe());
      json.writeArrayFieldStart("edits");
      for (Edit edit : fix.edits()) {
        json.writeStartObject();
        place(json, "where", edit.where());
        json.writeStringField("replacement", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, String> property : finding.properties().entrySet()) {
      json.writeStringField(property.getKey(), property.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String field, Location where) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("path", where.path());
    json.writeNumberField("startLine", where.start().line());
    json.writeNumberField("startColumn", where.start().column());
    json.writeNumberField("endLine", where.end().line());
    json.writeNumberField("endColumn", where.end().column());
    json.writeNumberField("offset", where.span().start());
    json.writeNumberField("length", where.span().length());
    json.writeStringField("text", where.text());
    json.writeBooleanField("extracted", where.extracted());
    json.writeEndObject();
  }
}
