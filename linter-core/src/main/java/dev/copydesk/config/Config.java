package dev.copydesk.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A settings file with everything it extends. All patterns, also of the files it extends, are
 * counted from {@code folder}, where the file itself lies. Of the layers, a later one outranks an
 * earlier one. {@code plugins} are jars with rules of the house.
 */
public record Config(
    Path folder,
    List<Layer> layers,
    List<Pattern> files,
    List<Pattern> exclude,
    List<Plugin> plugins,
    Optional<Setting> failOn) {
  /**
   * Settings for the files that one of the patterns matches; without a pattern, for all. Those of
   * families stand before those of single rules, which outrank them.
   */
  public record Layer(List<Pattern> files, List<RuleSetting> rules) {
    /** Copies the lists and puts families first. */
    public Layer {
      files = List.copyOf(files);
      rules = rules.stream().sorted(Comparator.comparing(rule -> !rule.isForFamily())).toList();
    }
  }

  /** Copies the lists. */
  public Config {
    layers = List.copyOf(layers);
    files = List.copyOf(files);
    exclude = List.copyOf(exclude);
    plugins = List.copyOf(plugins);
  }

  /** No settings at all. */
  public static Config none(Path folder) {
    return new Config(folder, List.of(), List.of(), List.of(), List.of(), Optional.empty());
  }

  /** The settings that are for all files, the weakest first. */
  public List<RuleSetting> rules() {
    return layers.stream()
        .filter(layer -> layer.files().isEmpty())
        .flatMap(layer -> layer.rules().stream())
        .toList();
  }

  /** All settings that concern a file, the weakest first. */
  public List<RuleSetting> settingsFor(Path file) {
    return layers.stream()
        .filter(layer -> layer.files().isEmpty() || matches(layer.files(), file))
        .flatMap(layer -> layer.rules().stream())
        .toList();
  }

  /** Whether the file, found in a folder, is to be left alone. */
  public boolean excludes(Path file) {
    return matches(exclude, file);
  }

  /** Whether it is said which files are to be checked; all others found in a folder are not. */
  public boolean choosesFiles() {
    return !files.isEmpty();
  }

  /** Whether the file, found in a folder, is one of those that are to be checked. */
  public boolean includes(Path file) {
    return matches(files, file);
  }

  private boolean matches(List<Pattern> patterns, Path file) {
    if (patterns.isEmpty() || !file.startsWith(folder)) {
      return false;
    }
    Path below = folder.relativize(file);
    return patterns.stream().anyMatch(pattern -> pattern.matches(below));
  }

  /** This one on top of what it extends; the files to be checked are only those of one of them. */
  Config over(Config base) {
    return new Config(
        folder,
        plus(base.layers, layers),
        files.isEmpty() ? base.files : files,
        plus(base.exclude, exclude),
        plus(base.plugins, plugins),
        failOn.isPresent() ? failOn : base.failOn);
  }

  private static <T> List<T> plus(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
