package dev.copydesk;

import dev.copydesk.config.Config;
import dev.copydesk.config.Pattern;
import dev.copydesk.config.Place;
import dev.copydesk.config.RuleSetting;
import dev.copydesk.config.Setting;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.rule.Kind;
import dev.copydesk.rule.Option;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lists what counts for a file, each value with the place where it is set. */
final class EffectiveSettings {
  private final RuleSet rules;
  private final List<RuleSetting> set;
  private final List<EffectiveSetting> list = new ArrayList<>();

  private EffectiveSettings(RuleSet rules, List<RuleSetting> set) {
    this.rules = rules;
    this.set = set;
  }

  /** Keys of the settings first, then rules, each with its options. */
  static List<EffectiveSetting> of(Config config, RuleSet rules, List<RuleSetting> set) {
    EffectiveSettings settings = new EffectiveSettings(rules, set);
    settings.add("fail-on", config.failOn().map(Setting::value).orElse("error"), config.failOn());
    settings.add("files", config.files());
    settings.add("exclude", config.exclude());
    config
        .plugins()
        .forEach(jar -> settings.list.add(effective("plugins", jar.name(), jar.where())));
    Set<RuleInfo> running = new HashSet<>(rules.chosen());
    rules.all().forEach(rule -> settings.add(rule, running.contains(rule)));
    return settings.list;
  }

  private static EffectiveSetting effective(String name, String value, Place where) {
    return new EffectiveSetting(name, value, Optional.of(where));
  }

  private void add(String name, String value, Optional<Setting> setting) {
    list.add(new EffectiveSetting(name, value, setting.map(Setting::where)));
  }

  private void add(String name, List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      list.add(effective(name, pattern.setting().value(), pattern.setting().where()));
    }
  }

  private void add(RuleInfo rule, boolean running) {
    Optional<RuleSetting> severity = last(rule, setting -> setting.severity().isPresent());
    Optional<RuleSetting> on = last(rule, setting -> setting.on().isPresent());
    if (!running) {
      list.add(new EffectiveSetting(rule.id(), "off", on.map(RuleSetting::where)));
    } else if (rule.kind() == Kind.INVENTORY) {
      list.add(new EffectiveSetting(rule.id(), "on", on.map(RuleSetting::where)));
    } else {
      String level = severity.flatMap(RuleSetting::severity).orElse(rule.severity()).label();
      Optional<RuleSetting> source = severity.or(() -> on);
      list.add(new EffectiveSetting(rule.id(), level, source.map(RuleSetting::where)));
    }
    String prefix = rule.id() + ".";
    rules.options().stream()
        .filter(option -> option.name().startsWith(prefix))
        .distinct()
        .forEach(option -> add(option, rule.id()));
  }

  private void add(Option option, String rule) {
    String name = option.name().substring(rule.length() + 1);
    Optional<Setting> value = Optional.empty();
    for (RuleSetting setting : set) {
      if (setting.name().equals(rule) && setting.options().containsKey(name)) {
        value = Optional.of(setting.options().get(name));
      }
    }
    add(option.name(), value.map(Setting::value).orElse(option.byDefault()), value);
  }

  /** What was said last of a rule or of its family. */
  private Optional<RuleSetting> last(RuleInfo rule, Predicate<RuleSetting> says) {
    return set.stream()
        .filter(setting -> setting.isFor(rule.id()) && says.test(setting))
        .reduce((first, second) -> second);
  }
}
