package dev.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.lint.Suppressed;
import dev.copydesk.rule.Evidence;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Kind;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.text.Edit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes findings as the results of a SARIF log. */
final class SarifResults {
  private final JsonGenerator json;
  private final SarifPlaces places;
  private final Map<String, Integer> rules = new HashMap<>();
  private final SarifFingerprints fingerprints;
  private final boolean compared;

  SarifResults(JsonGenerator json, SarifPlaces places, List<RuleInfo> rules, Report report) {
    this.json = json;
    this.places = places;
    this.fingerprints = new SarifFingerprints(report.result());
    this.compared = report.compared();
    rules.forEach(rule -> this.rules.put(rule.id(), this.rules.size()));
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    content(finding);
    if (compared && finding.kind() == Kind.FAULT) {
      json.writeStringField("baselineState", "new");
    }
    json.writeEndObject();
  }

  /** A result that its author answers for. */
  void write(Suppressed suppressed) throws IOException {
    json.writeStartObject();
    content(suppressed.finding());
    boolean before = suppressed.kind() == Suppressed.Kind.BASELINE;
    if (compared) {
      json.writeStringField("baselineState", before ? "unchanged" : "new");
    }
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", before ? "external" : "inSource");
    json.writeStringField("justification", suppressed.reason());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void content(Finding finding) throws IOException {
    json.writeStringField("ruleId", finding.rule());
    Integer rule = rules.get(finding.rule());
    if (rule != null) {
      json.writeNumberField("ruleIndex", rule);
    }
    if (finding.kind() != Kind.FAULT) {
      json.writeStringField("kind", finding.kind() == Kind.CONFIRMED ? "pass" : "informational");
    }
    json.writeStringField(
        "level", finding.kind() == Kind.FAULT ? finding.severity().label() : "none");
    SarifPlaces.message(json, "message", finding.message());
    json.writeArrayFieldStart("locations");
    places.location(finding.where());
    json.writeEndArray();
    fingerprint(fingerprints.of(finding));
    evidence(finding.evidence());
    fixes(finding.fixes());
    properties(finding.properties());
  }

  private void fingerprint(String fingerprint) throws IOException {
    if (!fingerprint.isEmpty()) {
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField(SarifFingerprints.KEY, fingerprint);
      json.writeEndObject();
    }
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    if (evidence.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < evidence.size(); i++) {
      places.related(i + 1, evidence.get(i).note(), evidence.get(i).where());
    }
    json.writeEndArray();
  }

  private void fixes(List<Fix> fixes) throws IOException {
    if (fixes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (Fix fix : fixes) {
      json.writeStartObject();
      SarifPlaces.message(json, "description", fix.title());
      json.writeArrayFieldStart("artifactChanges");
      SortedMap<String, List<Edit>> byFile = new TreeMap<>();
      for (Edit edit : fix.edits()) {
        byFile.computeIfAbsent(edit.where().path(), path -> new java.util.ArrayList<>()).add(edit);
      }
      for (Map.Entry<String, List<Edit>> file : byFile.entrySet()) {
        change(file.getKey(), file.getValue());
      }
      json.writeEndArray();
      json.writeObjectFieldStart("properties");
      json.writeBooleanField("safe", fix.safe());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void change(String path, List<Edit> edits) throws IOException {
    json.writeStartObject();
    places.artifact(path);
    json.writeArrayFieldStart("replacements");
    for (Edit edit : edits) {
      json.writeStartObject();
      places.region("deletedRegion", edit.where(), false);
      if (!edit.replacement().isEmpty()) {
        SarifPlaces.message(json, "insertedContent", edit.replacement());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void properties(Map<String, String> properties) throws IOException {
    if (properties.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, String> property : properties.entrySet()) {
      json.writeStringField(property.getKey(), property.getValue());
    }
    json.writeEndObject();
  }
}
