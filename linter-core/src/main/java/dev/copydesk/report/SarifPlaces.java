package dev.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.text.Location;
import java.io.IOException;
import java.util.Map;

/** Writes places in files for a SARIF log. */
final class SarifPlaces {
  private final JsonGenerator json;
  private final Map<String, Integer> artifacts;

  SarifPlaces(JsonGenerator json, Map<String, Integer> artifacts) {
    this.json = json;
    this.artifacts = artifacts;
  }

  static void message(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  void location(Location where) throws IOException {
    json.writeStartObject();
    physical(where);
    json.writeEndObject();
  }

  void related(int id, String note, Location where) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    physical(where);
    message(json, "message", note);
    json.writeEndObject();
  }

  void artifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", Uris.of(path));
    Integer number = artifacts.get(path);
    if (number != null) {
      json.writeNumberField("index", number);
    }
    json.writeEndObject();
  }

  void region(String field, Location where, boolean snippet) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", where.start().line());
    json.writeNumberField("startColumn", where.start().column());
    json.writeNumberField("endLine", where.end().line());
    json.writeNumberField("endColumn", where.end().column());
    json.writeNumberField("charOffset", where.span().start());
    json.writeNumberField("charLength", where.span().length());
    if (snippet && !where.text().isEmpty()) {
      message(json, "snippet", where.text());
    }
    json.writeEndObject();
  }

  private void physical(Location where) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(where.path());
    region("region", where, true);
    json.writeEndObject();
    if (where.extracted()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", "paragraph " + where.start().line());
      json.writeStringField("kind", "element");
      json.writeEndObject();
      json.writeEndArray();
    }
  }
}
