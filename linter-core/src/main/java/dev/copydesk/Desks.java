package dev.copydesk;

import dev.copydesk.config.Config;
import dev.copydesk.config.ConfigException;
import dev.copydesk.config.RuleSetting;
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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The linters of a run: one for each combination of settings that its files have, shared by all
 * files that have it. What was asked for the run outranks the settings files.
 */
final class Desks {
  private final Settings settings;
  private final List<RuleFamily> families;
  private final ArticleReaders readers;
  private final RuleSet asked;
  private final Map<List<RuleSetting>, Desk> bySettings = new HashMap<>();

  /** A linter and its rules. */
  record Desk(Linter linter, RuleSet rules) {}

  Desks(Settings settings, List<RuleFamily> families, ArticleReaders readers) {
    this.settings = settings;
    this.families = families;
    this.readers = readers;
    this.asked =
        RuleSet.of(
            families, Options.of(settings.options(), settings.today()), settings.selection());
  }

  /** The rules as they were asked for, without any settings file. */
  RuleSet asked() {
    return asked;
  }

  /** The linter of the folder in which the run takes place. */
  Desk root() {
    return forSettings(settings.configs().forFolder(Path.of("")).rules());
  }

  /** The linter of a file. */
  Desk forFile(Path file) {
    Path absolute = settings.configs().resolve(file);
    Config config = settings.configs().forFolder(absolute.getParent());
    return forSettings(config.settingsFor(absolute));
  }

  /** Every rule that runs for one file or another. */
  Set<RuleInfo> chosen() {
    Set<RuleInfo> chosen = new LinkedHashSet<>();
    bySettings.values().forEach(desk -> chosen.addAll(desk.rules().chosen()));
    return chosen;
  }

  private Desk forSettings(List<RuleSetting> rules) {
    Desk known = bySettings.get(rules);
    if (known == null) {
      RuleSet set = rules.isEmpty() ? asked : make(rules);
      known = new Desk(new Linter(set, readers, settings.debug()), set);
      bySettings.put(rules, known);
    }
    return known;
  }

  private RuleSet make(List<RuleSetting> rules) {
    Set<String> on = new TreeSet<>();
    Set<String> off = new TreeSet<>();
    Map<String, String> options = new TreeMap<>();
    Map<String, Severity> severities = new TreeMap<>();
    for (RuleSetting rule : rules) {
      check(rule);
      rule.on().ifPresent(isOn -> (isOn ? on : off).add(rule.name()));
      rule.on().ifPresent(isOn -> (isOn ? off : on).remove(rule.name()));
      rule.severity().ifPresent(severity -> severities.put(rule.name(), severity));
      rule.options().forEach((name, value) -> options.put(rule.name() + "." + name, value));
    }
    options.putAll(settings.options());
    try {
      Options all = Options.of(options, settings.today());
      return RuleSet.of(families, all, selection(on, off)).with(severities);
    } catch (ConfigException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw placed(e, rules);
    }
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
    for (String name : rule.options().keySet()) {
      if (!options.contains(name)) {
        String hint = DidYouMean.hint(name, options);
        throw new ConfigException(
            rule.where(), rule.name() + " has no option \"" + name + "\"" + hint);
      }
    }
  }

  private static IllegalArgumentException placed(
      IllegalArgumentException e, List<RuleSetting> rules) {
    for (RuleSetting rule : rules) {
      if (e.getMessage().startsWith(rule.name() + ".")) {
        return new ConfigException(rule.where(), e.getMessage());
      }
    }
    return e;
  }
}
