package dev.copydesk.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A settings file with everything it extends. All patterns, also of the files it extends, are
 * counted from {@code folder}, where the file itself lies. Later settings outrank earlier ones.
 * {@code plugins} are jars with rules of the house.
 */
public record Config(
    Path folder,
    List<RuleSetting> rules,
    List<PathRules> overrides,
    List<String> exclude,
    List<Plugin> plugins,
    Optional<String> failOn) {
  /** Other settings for the files that one of the patterns matches. */
  public record PathRules(List<String> files, List<RuleSetting> rules) {
    /** Copies the lists. */
    public PathRules {
      files = List.copyOf(files);
      rules = List.copyOf(rules);
    }

    boolean matches(Path file) {
      return files.stream().anyMatch(pattern -> Pattern.matches(pattern, file));
    }
  }

  /** Copies the lists. */
  public Config {
    rules = List.copyOf(rules);
    overrides = List.copyOf(overrides);
    exclude = List.copyOf(exclude);
    plugins = List.copyOf(plugins);
  }

  /** No settings at all. */
  public static Config none(Path folder) {
    return new Config(folder, List.of(), List.of(), List.of(), List.of(), Optional.empty());
  }

  /** All settings that concern a file, the weakest first. */
  public List<RuleSetting> settingsFor(Path file) {
    List<RuleSetting> settings = new ArrayList<>(rules);
    for (PathRules override : overrides) {
      if (file.startsWith(folder) && override.matches(folder.relativize(file))) {
        settings.addAll(override.rules());
      }
    }
    return settings;
  }

  /** Whether the file, found in a folder, is to be left alone. */
  public boolean excludes(Path file) {
    return file.startsWith(folder)
        && exclude.stream().anyMatch(pattern -> Pattern.matches(pattern, folder.relativize(file)));
  }

  /** This one on top of what it extends. */
  Config over(Config base) {
    List<RuleSetting> allRules = new ArrayList<>(base.rules);
    allRules.addAll(rules);
    List<PathRules> allOverrides = new ArrayList<>(base.overrides);
    allOverrides.addAll(overrides);
    List<String> allExclude = new ArrayList<>(base.exclude);
    allExclude.addAll(exclude);
    List<Plugin> allPlugins = new ArrayList<>(base.plugins);
    allPlugins.addAll(plugins);
    return new Config(
        folder,
        allRules,
        allOverrides,
        allExclude,
        allPlugins,
        failOn.isPresent() ? failOn : base.failOn);
  }
}
