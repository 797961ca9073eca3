package dev.copydesk;

import dev.copydesk.config.ConfigException;
import dev.copydesk.config.Place;
import dev.copydesk.config.RuleSetting;
import dev.copydesk.config.Setting;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.lint.Suppressions;
import dev.copydesk.rule.DidYouMean;
import dev.copydesk.rule.Option;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Applies settings files to the rules of a run, strictly: what they name has to exist. */
final class AppliedSettings {
  private final Settings settings;
  private final RuleSet asked;

  /** {@code asked} are the rules as the run wants them, without any settings file. */
  AppliedSettings(Settings settings, RuleSet asked) {
    this.settings = settings;
    this.asked = asked;
  }

  /**
   * The rules of the families with these settings, the weakest first.
   *
   * @throws IllegalArgumentException if the settings are wrong; the message is for the user
   */
  RuleSet rules(List<RuleFamily> families, List<RuleSetting> rules) {
    Set<String> on = new TreeSet<>();
    Set<String> off = new TreeSet<>();
    Map<String, String> options = new TreeMap<>();
    Map<String, Severity> severities = new TreeMap<>();
    for (RuleSetting rule : rules) {
      check(rule);
      if (rule.on().isPresent()) {
        on.removeIf(rule::isFor);
        off.removeIf(rule::isFor);
        (rule.on().get() ? on : off).add(rule.name());
      }
      if (rule.severity().isPresent()) {
        severities.keySet().removeIf(rule::isFor);
        severities.put(rule.name(), rule.severity().get());
      }
      rule.options().forEach((name, option) -> set(rule, name, option.value(), options));
    }
    options.putAll(settings.options());
    try {
      Options set = Options.of(options, settings.today());
      return RuleSet.of(families, set, selection(on, off)).with(severities);
    } catch (ConfigException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw placed(e, rules);
    }
  }

  /** Paths are counted from the file that names them, whatever the folder of the run. */
  private void set(RuleSetting rule, String name, String value, Map<String, String> options) {
    String full = rule.name() + "." + name;
    boolean files =
        asked.options().stream()
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

  private void check(RuleSetting rule) {
    Set<String> known = new TreeSet<>(asked.names());
    known.add(Suppressions.UNUSED.id());
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
                String hint =
                    rule.isForFamily() ? ofItsRules(name) : DidYouMean.hint(name, options);
                throw new ConfigException(
                    option.where(), rule.name() + " has no option \"" + name + "\"" + hint);
              }
            });
  }

  /** Options are set for a rule. */
  private String ofItsRules(String option) {
    return asked.options().stream()
        .map(Option::name)
        .filter(name -> name.endsWith("." + option))
        .findFirst()
        .map(name -> ", which belongs to " + name.substring(0, name.lastIndexOf('.')))
        .orElse(": options belong to single rules");
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
