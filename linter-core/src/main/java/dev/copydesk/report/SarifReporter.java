package dev.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.lint.ArticleResult;
import dev.copydesk.lint.FileResult;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Suppressed;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0, written as a stream. */
final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    LintResult result = report.result();
    List<RuleInfo> rules = result.rules().stream().filter(r -> !Trouble.is(r.id())).toList();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(Indented.printer());
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      new SarifTool(json).write(rules);
      Map<String, Integer> artifacts = number(result.files());
      SarifPlaces places = new SarifPlaces(json, artifacts);
      invocation(json, result, places);
      artifacts(json, result.files(), artifacts);
      results(json, result, new SarifResults(json, places, rules, report));
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** Files first, in their order; the articles inside them come after all files. */
  private static Map<String, Integer> number(List<FileResult> files) {
    Map<String, Integer> numbers = new HashMap<>();
    files.forEach(file -> numbers.put(file.path(), numbers.size()));
    return numbers;
  }

  private static void invocation(JsonGenerator json, LintResult result, SarifPlaces places)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", !result.hasTroubles());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Finding finding : result.findings()) {
      if (Trouble.is(finding)) {
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", finding.rule());
        json.writeNumberField("index", SarifTool.notification(finding.rule()));
        json.writeEndObject();
        json.writeStringField("level", finding.severity().label());
        SarifPlaces.message(json, "message", finding.message());
        json.writeArrayFieldStart("locations");
        places.location(finding.where());
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void artifacts(
      JsonGenerator json, List<FileResult> files, Map<String, Integer> numbers) throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (FileResult file : files) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      json.writeStringField("uri", Uris.of(file.path()));
      json.writeEndObject();
      json.writeArrayFieldStart("roles");
      json.writeString("analysisTarget");
      json.writeEndArray();
      if (file.articles().size() == 1) {
        published(json, file.articles().get(0));
      }
      json.writeEndObject();
    }
    for (FileResult file : files) {
      for (ArticleResult article :
          file.articles().size() == 1 ? List.<ArticleResult>of() : file.articles()) {
        json.writeStartObject();
        json.writeNumberField("parentIndex", numbers.get(file.path()));
        json.writeObjectFieldStart("location");
        json.writeStringField("uri", "/" + article.index());
        json.writeEndObject();
        published(json, article);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void published(JsonGenerator json, ArticleResult article) throws IOException {
    if (article.published().isPresent()) {
      json.writeObjectFieldStart("properties");
      json.writeStringField("published", article.published().get());
      json.writeEndObject();
    }
  }

  private static void results(JsonGenerator json, LintResult result, SarifResults results)
      throws IOException {
    json.writeArrayFieldStart("results");
    for (Finding finding : result.findings()) {
      if (!Trouble.is(finding)) {
        results.write(finding);
      }
    }
    for (Suppressed suppressed : result.suppressed()) {
      results.write(suppressed);
    }
    json.writeEndArray();
  }
}
