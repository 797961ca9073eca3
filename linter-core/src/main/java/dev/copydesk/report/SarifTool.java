package dev.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Kind;
import dev.copydesk.rule.RuleInfo;
import java.io.IOException;
import java.util.List;

/** Writes the part of a SARIF log that says which tool ran with which rules. */
final class SarifTool {
  private static final int LONGEST_DESCRIPTION = 1000;

  private final JsonGenerator json;

  SarifTool(JsonGenerator json) {
    this.json = json;
  }

  /** The number of one of the tool's own rules in {@code driver.notifications}. */
  static int notification(String rule) {
    return Trouble.rules().stream().map(RuleInfo::id).toList().indexOf(rule);
  }

  void write(List<RuleInfo> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", Tool.NAME);
    json.writeStringField("version", Tool.version());
    json.writeStringField("semanticVersion", Tool.version());
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      descriptor(rule);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notifications");
    for (RuleInfo rule : Trouble.rules()) {
      descriptor(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void descriptor(RuleInfo rule) throws IOException {
    String summary = rule.summary();
    String page = rule.help();
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    SarifPlaces.message(json, "shortDescription", summary);
    SarifPlaces.message(json, "fullDescription", cut(summary));
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page);
    json.writeStringField("markdown", page);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", rule.kind() == Kind.FAULT ? rule.severity().label() : "none");
    json.writeBooleanField("enabled", rule.on());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.family());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION);
  }
}
