package dev.copydesk;

import dev.copydesk.config.Config;
import dev.copydesk.config.RuleSetting;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** A linter and its rules; another one, if some of them compare articles, asks only these. */
  record Desk(Linter linter, Optional<Linter> comparing, RuleSet rules) {}

  Desks(Settings settings, List<RuleFamily> builtIn, Plugins plugins, ArticleReaders readers) {
    this.settings = settings;
    this.builtIn = builtIn;
    this.plugins = plugins;
    this.readers = readers;
    asked(families(settings.configs().forFolder(Path.of(""))));
  }

  /** The linter of the folder in which the run takes place. */
  Desk root() {
    return forFolder(Path.of(""));
  }

  /** The linter of what concerns several files: that of the folder which holds them all. */
  Desk forAll(Collection<String> files) {
    return forFolder(common(files));
  }

  /** The folder that holds all files; without a file, that of the run. */
  Path common(Collection<String> files) {
    return files.stream()
        .map(file -> settings.configs().resolve(Path.of(file)).getParent())
        .reduce(Desks::common)
        .orElse(settings.configs().resolve(Path.of("")));
  }

  private static Path common(Path one, Path other) {
    Path common = one;
    while (!other.startsWith(common)) {
      common = common.getParent();
    }
    return common;
  }

  /** It knows the rules of every jar that files of the run have asked for. */
  private Desk forFolder(Path folder) {
    Config config = settings.configs().forFolder(folder);
    Set<RuleFamily> families = new LinkedHashSet<>(families(config));
    families.addAll(plugins.loaded());
    return desk(wanted(List.copyOf(families), folder, config.rules()));
  }

  /** The settings of a file as they were set, the weakest first. */
  List<RuleSetting> settingsFor(Path file) {
    return wanted(settings.configs().resolve(file)).rules();
  }

  /** The linter of a file. */
  Desk forFile(Path file) {
    return desk(wanted(settings.configs().resolve(file)));
  }

  private Wanted wanted(Path file) {
    Config config = settings.configs().forFolder(file.getParent());
    return wanted(families(config), file.getParent(), config.settingsFor(file));
  }

  /** A list that was found counts for less than one that the settings name. */
  private Wanted wanted(List<RuleFamily> families, Path folder, List<RuleSetting> rules) {
    List<RuleSetting> all = new ArrayList<>();
    settings.configs().listsFor(folder).stream()
        .filter(list -> asked(families).names().contains(list.name()))
        .forEach(all::add);
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

  private RuleSet make(Wanted wanted) {
    RuleSet asked = asked(wanted.families());
    return wanted.rules().isEmpty()
        ? asked
        : new AppliedSettings(settings, asked).rules(wanted.families(), wanted.rules());
  }

  private Linter linter(RuleSet rules) {
    RuleSet timed = settings.times().map(rules::timed).orElse(rules);
    return new Linter(timed, readers, settings.debug());
  }

  private Desk desk(Wanted wanted) {
    Desk known = bySettings.get(wanted);
    if (known == null) {
      RuleSet set = make(wanted);
      RuleSet comparing = set.comparing();
      known =
          new Desk(
              linter(set),
              comparing.chosen().isEmpty() ? Optional.empty() : Optional.of(linter(comparing)),
              set);
      bySettings.put(wanted, known);
    }
    return known;
  }
}
