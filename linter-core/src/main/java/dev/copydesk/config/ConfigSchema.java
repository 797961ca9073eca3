package dev.copydesk.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.copydesk.rule.Kind;
import dev.copydesk.rule.Option;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A JSON Schema (draft 7) of {@code copydesk.yml}, for editors that complete and check settings
 * while they are written. Made from what the rules say of themselves.
 */
public final class ConfigSchema {
  private static final String ANY_TEXT = "string";

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private ConfigSchema() {}

  /**
   * The schema as indented JSON.
   *
   * @param families the families that can be set as a whole
   * @param rules the rules that can be set
   * @param options the options that the rules have asked for
   */
  public static String of(Set<String> families, List<RuleInfo> rules, List<Option> options) {
    ConfigSchema schema = new ConfigSchema();
    schema.keys();
    ObjectNode definitions = schema.root.putObject("definitions");
    choice(definitions.putObject("level"), ConfigReader.LEVELS);
    texts(definitions.putObject("texts"));
    schema.rules(definitions.putObject("rules"), families, rules, options);
    return schema.root.toPrettyString().replace("\r\n", "\n") + "\n";
  }

  private void keys() {
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", "Settings of Copydesk (copydesk.yml)");
    root.putArray("type").add("object").add("null");
    root.put("additionalProperties", false);
    ObjectNode keys = root.putObject("properties");
    extended(keys.putObject("extends"));
    patterns(
        keys.putObject("files"), "Only these are checked in a folder; without it, every format.");
    patterns(keys.putObject("exclude"), "Not checked when found in a folder.");
    ObjectNode failOn = keys.putObject("fail-on");
    failOn.put("description", "The least severity that makes a run fail.");
    choice(failOn, ConfigReader.FAIL_ON).put("default", "error");
    refer(keys.putObject("rules"), "rules")
        .put("description", "Families and rules: whether they run, how grave they are, options.");
    ObjectNode overrides = keys.putObject("overrides");
    overrides.put("description", "Other rules for some files.").put("type", "array");
    ObjectNode override = overrides.putObject("items").put("type", "object");
    override.put("additionalProperties", false).putArray("required").add("files");
    patterns(override.putObject("properties").putObject("files"), "The files that it is for.");
    refer(((ObjectNode) override.get("properties")).putObject("rules"), "rules");
    patterns(
        keys.putObject("plugins"),
        "Jars with rules of the house: paths or group:artifact:version.");
  }

  /** The name of a preset, or a path, which is known by its slash or its dot. */
  private static void extended(ObjectNode node) {
    node.put("description", "Presets and files that these settings stand on.");
    ArrayNode ways = node.putArray("anyOf");
    base(ways.addObject());
    base(ways.addObject().put("type", "array").putObject("items"));
  }

  private static void base(ObjectNode node) {
    ArrayNode ways = node.putArray("anyOf");
    choice(ways.addObject(), Presets.NAMES);
    ways.addObject().put("type", ANY_TEXT).put("pattern", "[./\\\\]");
  }

  private static void patterns(ObjectNode node, String description) {
    refer(node, "texts").put("description", description);
  }

  /** In this draft, nothing may stand beside a plain reference. */
  private static ObjectNode refer(ObjectNode node, String definition) {
    node.putArray("allOf").addObject().put("$ref", "#/definitions/" + definition);
    return node;
  }

  private static void texts(ObjectNode node) {
    ArrayNode ways = node.putArray("anyOf");
    ways.addObject().put("type", ANY_TEXT);
    ways.addObject().put("type", "array").putObject("items").put("type", ANY_TEXT);
  }

  private static ObjectNode choice(ObjectNode node, List<String> allowed) {
    ArrayNode values = node.putArray("enum");
    allowed.forEach(values::add);
    return node;
  }

  private void rules(
      ObjectNode node, Set<String> families, List<RuleInfo> rules, List<Option> options) {
    node.put("type", "object").put("additionalProperties", false);
    ObjectNode names = node.putObject("properties");
    new TreeSet<>(families).forEach(family -> family(names.putObject(family), family));
    for (RuleInfo rule : rules) {
      String prefix = rule.id() + ".";
      List<Option> own =
          options.stream().filter(o -> o.name().startsWith(prefix)).distinct().toList();
      ObjectNode said = names.putObject(rule.id());
      said.put("description", rule.summary()).put("default", byDefault(rule));
      ObjectNode properties = setting(said);
      own.forEach(
          option -> option(properties.putObject(option.name().substring(prefix.length())), option));
    }
  }

  private static void family(ObjectNode node, String family) {
    node.put("description", "All rules of the family " + family + ".");
    setting(node);
  }

  private static String byDefault(RuleInfo rule) {
    return !rule.on() ? "off" : rule.kind() == Kind.INVENTORY ? "on" : rule.severity().label();
  }

  /** A level, or a map; its properties are returned. */
  private static ObjectNode setting(ObjectNode node) {
    ArrayNode ways = node.putArray("anyOf");
    ways.addObject().put("$ref", "#/definitions/level");
    ObjectNode map = ways.addObject().put("type", "object").put("additionalProperties", false);
    ObjectNode properties = map.putObject("properties");
    properties.putObject("severity").put("$ref", "#/definitions/level");
    return properties;
  }

  private static void option(ObjectNode node, Option option) {
    node.put("description", option.meaning());
    switch (option.type()) {
      case NUMBER ->
          node.put("type", "integer").put("default", Integer.parseInt(option.byDefault()));
      case FLAG ->
          node.put("type", "boolean").put("default", Boolean.parseBoolean(option.byDefault()));
      case WORDS, FILES -> refer(node, "texts").put("default", option.byDefault());
      case TEXT -> {
        node.put("default", option.byDefault());
        if (option.choices().isEmpty()) {
          node.put("type", ANY_TEXT);
        } else {
          choice(node, option.choices());
        }
      }
    }
  }
}
