package dev.copydesk;

import dev.copydesk.config.Config;
import dev.copydesk.config.ConfigException;
import dev.copydesk.config.Place;
import dev.copydesk.config.RuleSetting;
import dev.copydesk.config.Setting;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.rule.DidYouMean;
import dev.copydesk.rule.Option;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The linters of a run: one for each combination of settings that its files have, shared by all
 * files that have it. What was asked for the run outranks the settings files.
 */
final class Desks {
  private final Settings settings;
  private final List<RuleFamily> builtIn;
  private final Plugins plugins;
  private final ArticleReaders readers;
  private final Map<List<RuleFamily>, RuleSet> asked = new HashMap<>();
  private final Map<Wanted, Desk> bySettings = new HashMap<>();

  /** What makes one linter differ from another. */
  private record Wanted(List<RuleFamily> families, List<RuleSetting> rules) {}

  /** A linter and its rules. */
  record Desk(Linter linter, RuleSet rules) {}

  Desks(Settings settings, List<RuleFamily> builtIn, Plugins plugins, ArticleReaders readers) {
    this.settings = settings;
    this.builtIn = builtIn;
    this.plugins = plugins;
    this.readers = readers;
    asked(families(settings.configs().forFolder(Path.of(""))));
  }

  /**
   * The linter of the folder in which the run takes place; it knows the rules of every jar that
   * files of the run have asked for.
   */
  Desk root() {
    Path here = Path.of("");
    Config config = settings.configs().forFolder(here);
    Set<RuleFamily> families = new LinkedHashSet<>(families(config));
    families.addAll(plugins.loaded());
    return desk(wanted(List.copyOf(families), here, config.rules()));
  }

  /** The linter of a file. */
  Desk forFile(Path file) {
    Path absolute = settings.configs().resolve(file);
    Config config = settings.configs().forFolder(absolute.getParent());
    return desk(wanted(families(config), absolute.getParent(), config.settingsFor(absolute)));
  }

  /** A list of names that was found counts for less than one that the settings name. */
  private Wanted wanted(List<RuleFamily> families, Path folder, List<RuleSetting> rules) {
    List<RuleSetting> all = new ArrayList<>();
    settings
        .configs()
        .namesFor(folder)
        .filter(list -> asked(families).names().contains(list.name()))
        .ifPresent(all::add);
    all.addAll(rules);
    return new Wanted(families, all);
  }

  /** Every rule that runs for one file or another. */
  Set<RuleInfo> chosen() {
    Set<RuleInfo> chosen = new LinkedHashSet<>();
    bySettings.values().forEach(desk -> chosen.addAll(desk.rules().chosen()));
    return chosen;
  }

  private List<RuleFamily> families(Config config) {
    Set<RuleFamily> families = new LinkedHashSet<>(builtIn);
    config.plugins().forEach(plugin -> families.addAll(plugins.families(plugin)));
    return List.copyOf(families);
  }

  /** The rules as they were asked for, without any settings file. */
  private RuleSet asked(List<RuleFamily> families) {
    RuleSet known = asked.get(families);
    if (known == null) {
      Options options = Options.of(settings.options(), settings.today());
      known = RuleSet.of(families, options, settings.selection());
      asked.put(families, known);
    }
    return known;
  }

  private Desk desk(Wanted wanted) {
    Desk known = bySettings.get(wanted);
    if (known == null) {
      RuleSet set = wanted.rules().isEmpty() ? asked(wanted.families()) : make(wanted);
      known = new Desk(new Linter(set, readers, settings.debug()), set);
      bySettings.put(wanted, known);
    }
    return known;
  }

  private RuleSet make(Wanted wanted) {
    List<RuleSetting> rules = wanted.rules();
    RuleSet all = asked(wanted.families());
    Set<String> on = new TreeSet<>();
    Set<String> off = new TreeSet<>();
    Map<String, String> options = new TreeMap<>();
    Map<String, Severity> severities = new TreeMap<>();
    for (RuleSetting rule : rules) {
      check(rule, all);
      rule.on().ifPresent(isOn -> (isOn ? on : off).add(rule.name()));
      rule.on().ifPresent(isOn -> (isOn ? off : on).remove(rule.name()));
      rule.severity().ifPresent(severity -> severities.put(rule.name(), severity));
      rule.options().forEach((name, option) -> set(rule, name, option.value(), all, options));
    }
    options.putAll(settings.options());
    try {
      Options set = Options.of(options, settings.today());
      return RuleSet.of(wanted.families(), set, selection(on, off)).with(severities);
    } catch (ConfigException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw placed(e, rules);
    }
  }

  /** Paths are counted from the file that names them, whatever the folder of the run. */
  private static void set(
      RuleSetting rule, String name, String value, RuleSet all, Map<String, String> options) {
    String full = rule.name() + "." + name;
    boolean files =
        all.options().stream()
            .anyMatch(o -> o.name().equals(full) && o.type() == Option.Type.FILES);
    options.put(full, files ? resolved(rule.folder(), value) : value);
  }

  private static String resolved(Path folder, String files) {
    return Arrays.stream(files.split(","))
        .map(String::strip)
        .filter(file -> !file.isEmpty())
        .map(file -> folder.resolve(file).normalize().toString())
        .collect(Collectors.joining(","));
  }

  /** What the command asks for stands above what the files say. */
  private Selection selection(Set<String> on, Set<String> off) {
    Selection wanted = settings.selection();
    Set<String> skip = new TreeSet<>(off);
    skip.removeAll(wanted.enable());
    skip.removeAll(wanted.only());
    skip.addAll(wanted.skip());
    Set<String> enable = new TreeSet<>(on);
    enable.removeAll(wanted.skip());
    if (!wanted.only().isEmpty()) {
      enable.removeIf(name -> !wanted.only().contains(family(name)));
    }
    enable.addAll(wanted.enable());
    return new Selection(wanted.only(), skip, enable);
  }

  private static String family(String name) {
    return name.indexOf('/') < 0 ? name : name.substring(0, name.indexOf('/'));
  }

  private static void check(RuleSetting rule, RuleSet asked) {
    Set<String> known = asked.names();
    if (!known.contains(rule.name())) {
      String hint = DidYouMean.hint(rule.name(), known);
      throw new ConfigException(
          rule.where(), "unknown rule or family \"" + rule.name() + "\"" + hint);
    }
    String prefix = rule.name() + ".";
    List<String> options =
        asked.options().stream()
            .map(Option::name)
            .filter(name -> name.startsWith(prefix))
            .map(name -> name.substring(prefix.length()))
            .toList();
    rule.options()
        .forEach(
            (name, option) -> {
              if (!options.contains(name)) {
                String hint = DidYouMean.hint(name, options);
                throw new ConfigException(
                    option.where(), rule.name() + " has no option \"" + name + "\"" + hint);
              }
            });
  }

  private static IllegalArgumentException placed(
      IllegalArgumentException e, List<RuleSetting> rules) {
    // the last that sets an option is the one that counts
    Optional<Place> where = Optional.empty();
    for (RuleSetting rule : rules) {
      for (Map.Entry<String, Setting> option : rule.options().entrySet()) {
        if (isAbout(rule, option.getKey(), option.getValue().value(), e.getMessage())) {
          where = Optional.of(option.getValue().where());
        }
      }
    }
    return where
        .<IllegalArgumentException>map(place -> new ConfigException(place, e.getMessage()))
        .orElse(e);
  }

  /** Rules name the option, or the file that it names. */
  private static boolean isAbout(RuleSetting rule, String option, String value, String message) {
    return message.startsWith(rule.name() + "." + option)
        || Arrays.stream(resolved(rule.folder(), value).split(","))
            .anyMatch(file -> message.startsWith(file + ": "));
  }
}
