package dev.copydesk.config;

import dev.copydesk.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a settings file, strictly: what it does not know is an error at its place. */
final class ConfigReader {
  private static final List<String> KEYS =
      List.of("extends", "exclude", "fail-on", "rules", "overrides", "plugins");
  private static final List<String> LEVELS =
      Stream.concat(Stream.of("on", "off"), Arrays.stream(Severity.values()).map(Severity::label))
          .toList();

  private final List<String> bases = new ArrayList<>();
  private final List<RuleSetting> rules = new ArrayList<>();
  private final List<Config.PathRules> overrides = new ArrayList<>();
  private final List<String> exclude = new ArrayList<>();
  private final List<Plugin> plugins = new ArrayList<>();
  private final Path folder;
  private Optional<String> failOn = Optional.empty();

  private ConfigReader(Path folder) {
    this.folder = folder;
  }

  /** A settings file by itself, and the files that it extends. */
  record Read(Config config, List<String> bases) {}

  static Read read(String name, Path folder, String text) {
    ConfigReader reader = new ConfigReader(folder);
    YamlTree.parse(name, text).ifPresent(reader::root);
    Config config =
        new Config(
            folder, reader.rules, reader.overrides, reader.exclude, reader.plugins, reader.failOn);
    return new Read(config, reader.bases);
  }

  private void root(YamlTree root) {
    for (Map.Entry<YamlTree, YamlTree> entry : root.entries(KEYS).entrySet()) {
      YamlTree value = entry.getValue();
      switch (entry.getKey().text()) {
        case "extends" -> bases.addAll(value.texts());
        case "exclude" -> exclude.addAll(value.texts());
        case "fail-on" -> failOn = Optional.of(level(value));
        case "rules" -> rules.addAll(rules(value));
        case "plugins" ->
            value
                .scalars()
                .forEach(jar -> plugins.add(new Plugin(jar.text(), folder, jar.where())));
        default -> value.items().forEach(this::override);
      }
    }
  }

  private static String level(YamlTree value) {
    List<String> allowed = List.of("error", "warning", "note", "never");
    return value.oneOf(allowed);
  }

  private void override(YamlTree override) {
    List<String> files = new ArrayList<>();
    List<RuleSetting> changed = new ArrayList<>();
    for (Map.Entry<YamlTree, YamlTree> entry :
        override.entries(List.of("files", "rules")).entrySet()) {
      if (entry.getKey().text().equals("files")) {
        files.addAll(entry.getValue().texts());
      } else {
        changed.addAll(rules(entry.getValue()));
      }
    }
    if (files.isEmpty()) {
      throw override.fault("an override needs \"files\": the patterns that it is for");
    }
    overrides.add(new Config.PathRules(files, changed));
  }

  private static List<RuleSetting> rules(YamlTree rules) {
    List<RuleSetting> settings = new ArrayList<>();
    rules.entries().forEach((name, value) -> settings.add(rule(name, value)));
    return settings;
  }

  private static RuleSetting rule(YamlTree name, YamlTree value) {
    Map<String, String> options = new LinkedHashMap<>();
    Optional<String> level = Optional.empty();
    if (value.isScalar()) {
      level = Optional.of(value.oneOf(LEVELS));
    } else {
      for (Map.Entry<YamlTree, YamlTree> entry : value.entries().entrySet()) {
        String key = entry.getKey().text();
        if (key.equals("severity")) {
          level = Optional.of(entry.getValue().oneOf(LEVELS));
        } else {
          options.put(key, String.join(",", entry.getValue().texts()));
        }
      }
    }
    Optional<Severity> severity =
        level.flatMap(
            l -> Arrays.stream(Severity.values()).filter(s -> s.label().equals(l)).findFirst());
    Optional<Boolean> on = level.map(l -> !l.equals("off"));
    return new RuleSetting(name.text(), on, severity, options, name.where());
  }
}
