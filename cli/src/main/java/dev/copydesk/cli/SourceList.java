package dev.copydesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources of one file, in the order in which they first speak, with what each of them says. */
final class SourceList {
  private static final List<String> KINDS =
      List.of("named", "described", "anonymous", "vague", "none");
  private final String path;
  private final Map<String, List<Finding>> bySource = new LinkedHashMap<>();

  private SourceList(String path) {
    this.path = path;
  }

  /** The lists of all files with statements, in the order of the findings. */
  static Collection<SourceList> of(List<Finding> statements) {
    Map<String, SourceList> lists = new LinkedHashMap<>();
    for (Finding statement : statements) {
      lists
          .computeIfAbsent(statement.where().path(), SourceList::new)
          .bySource
          .computeIfAbsent(name(statement), name -> new ArrayList<>())
          .add(statement);
    }
    return lists.values();
  }

  /** Who makes a statement, as the article calls it; empty where nobody does. */
  static String name(Finding statement) {
    return statement.properties().getOrDefault("source", "");
  }

  /** How much the reader learns about who makes a statement. */
  static String kind(Finding statement) {
    return statement.properties().getOrDefault("kind", "none");
  }

  /** "17 statements: 12 named, 3 anonymous, 2 unsourced". */
  String score() {
    int all = bySource.values().stream().mapToInt(List::size).sum();
    List<String> parts = new ArrayList<>();
    for (String kind : KINDS) {
      if (count(kind) > 0) {
        parts.add(count(kind) + " " + (kind.equals("none") ? "unsourced" : kind));
      }
    }
    return all + (all == 1 ? " statement: " : " statements: ") + String.join(", ", parts);
  }

  String text() {
    StringBuilder text = new StringBuilder(path).append(": ").append(score()).append('\n');
    for (List<Finding> statements : bySource.values()) {
      Finding first = statements.get(0);
      String name = name(first).isEmpty() ? "nobody" : name(first);
      String kind = kind(first).equals("none") ? "" : ", " + kind(first);
      text.append("  ").append(name).append(kind);
      text.append(statements.size() > 1 ? ", " + statements.size() + " times\n" : "\n");
      for (Finding statement : statements) {
        String place = String.valueOf(statement.where().start());
        text.append("    ").append(place).append(" ".repeat(Math.max(1, 8 - place.length())));
        text.append(Inventory.words(statement)).append('\n');
      }
    }
    return text.toString();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", path);
    json.writeStringField("score", score());
    json.writeObjectFieldStart("statements");
    for (String kind : KINDS) {
      json.writeNumberField(kind, count(kind));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("sources");
    for (List<Finding> statements : bySource.values()) {
      json.writeStartObject();
      json.writeStringField("source", name(statements.get(0)));
      json.writeStringField("kind", kind(statements.get(0)));
      json.writeArrayFieldStart("statements");
      for (Finding statement : statements) {
        json.writeStartObject();
        json.writeStringField("place", Inventory.place(statement));
        json.writeStringField("words", Inventory.words(statement));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private long count(String kind) {
    return bySource.values().stream()
        .flatMap(List::stream)
        .filter(statement -> kind(statement).equals(kind))
        .count();
  }
}
