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
      List.of("extends", "files", "exclude", "fail-on", "rules", "overrides", "plugins");

  /** What can be said of a rule or family. */
  static final List<String> LEVELS =
      Stream.concat(Stream.of("on", "off"), Arrays.stream(Severity.values()).map(Severity::label))
          .toList();

  /** From which severity on a run fails. */
  static final List<String> FAIL_ON = List.of("error", "warning", "note", "never");

  private final Path folder;
  private final List<Setting> bases = new ArrayList<>();
  private final List<RuleSetting> rules = new ArrayList<>();
  private final List<Config.Layer> overrides = new ArrayList<>();
  private final List<Pattern> files = new ArrayList<>();
  private final List<Pattern> exclude = new ArrayList<>();
  private final List<Plugin> plugins = new ArrayList<>();
  private Optional<Setting> failOn = Optional.empty();

  private ConfigReader(Path folder) {
    this.folder = folder;
  }

  /** A settings file by itself, and the files that it extends. */
  record Read(Config config, List<Setting> bases) {}

  static Read read(String name, Path folder, String text) {
    ConfigReader reader = new ConfigReader(folder);
    YamlTree.parse(name, text).ifPresent(reader::root);
    List<Config.Layer> layers = new ArrayList<>();
    layers.add(new Config.Layer(List.of(), reader.rules));
    layers.addAll(reader.overrides);
    Config config =
        new Config(folder, layers, reader.files, reader.exclude, reader.plugins, reader.failOn);
    return new Read(config, reader.bases);
  }

  private void root(YamlTree root) {
    for (Map.Entry<YamlTree, YamlTree> entry : root.entries(KEYS).entrySet()) {
      YamlTree value = entry.getValue();
      switch (entry.getKey().text()) {
        case "extends" -> bases.addAll(value.settings());
        case "files" -> files.addAll(patterns(value));
        case "exclude" -> exclude.addAll(patterns(value));
        case "fail-on" -> failOn = Optional.of(new Setting(value.oneOf(FAIL_ON), value.where()));
        case "rules" -> rules.addAll(rules(value));
        case "plugins" ->
            value
                .settings()
                .forEach(jar -> plugins.add(new Plugin(jar.value(), folder, jar.where())));
        default -> value.items().forEach(this::override);
      }
    }
  }

  private static List<Pattern> patterns(YamlTree value) {
    return value.settings().stream().map(Pattern::of).toList();
  }

  private void override(YamlTree override) {
    List<Pattern> patterns = new ArrayList<>();
    List<RuleSetting> changed = new ArrayList<>();
    for (Map.Entry<YamlTree, YamlTree> entry :
        override.entries(List.of("files", "rules")).entrySet()) {
      if (entry.getKey().text().equals("files")) {
        patterns.addAll(patterns(entry.getValue()));
      } else {
        changed.addAll(rules(entry.getValue()));
      }
    }
    if (patterns.isEmpty()) {
      throw override.fault("an override needs \"files\": the patterns that it is for");
    }
    overrides.add(new Config.Layer(patterns, changed));
  }

  private List<RuleSetting> rules(YamlTree rules) {
    List<RuleSetting> settings = new ArrayList<>();
    rules.entries().forEach((name, value) -> settings.add(rule(name, value)));
    return settings;
  }

  private RuleSetting rule(YamlTree name, YamlTree value) {
    Map<String, Setting> options = new LinkedHashMap<>();
    Optional<String> level = Optional.empty();
    if (value.isScalar()) {
      level = Optional.of(value.oneOf(LEVELS));
    } else {
      for (Map.Entry<YamlTree, YamlTree> entry : value.entries().entrySet()) {
        String key = entry.getKey().text();
        if (key.equals("severity")) {
          level = Optional.of(entry.getValue().oneOf(LEVELS));
        } else {
          String option = String.join(",", entry.getValue().texts());
          options.put(key, new Setting(option, entry.getKey().where()));
        }
      }
    }
    Optional<Severity> severity =
        level.flatMap(
            l -> Arrays.stream(Severity.values()).filter(s -> s.label().equals(l)).findFirst());
    Optional<Boolean> on = level.map(l -> !l.equals("off"));
    return new RuleSetting(name.text(), on, severity, options, name.where(), folder);
  }
}
