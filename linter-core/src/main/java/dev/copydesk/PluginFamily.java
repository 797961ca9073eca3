package dev.copydesk;

import dev.copydesk.config.ConfigException;
import dev.copydesk.config.Plugin;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.RuleInfo;
import java.util.List;

/**
 * A family of a jar that a settings file names: what is wrong with its rules is told at that place.
 */
record PluginFamily(RuleFamily family, Plugin plugin) implements RuleFamily {
  @Override
  public String name() {
    return family.name();
  }

  @Override
  public List<Rule> rules(Options options) {
    List<Rule> rules;
    try {
      rules = family.rules(options);
    } catch (IllegalArgumentException e) {
      // an option with a wrong value, which has a place of its own
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw fault("its family \"" + name() + "\" makes no rules: " + e);
    }
    rules.forEach(rule -> check(rule.info()));
    return rules;
  }

  @Override
  public void close() {
    family.close();
  }

  private void check(RuleInfo rule) {
    if (!rule.id().matches("[a-z0-9-]+/[a-z0-9-]+") || !rule.family().equals(name())) {
      throw fault(
          "the id \"" + rule.id() + "\" is not \"" + name() + "/\" and a name with hyphens");
    }
    try {
      if (rule.summary().isEmpty()) {
        throw fault("the page of " + rule.id() + " has no summary below its title");
      }
    } catch (IllegalStateException e) {
      throw fault(rule.id() + " has no page: " + e.getMessage());
    }
  }

  private ConfigException fault(String message) {
    return new ConfigException(plugin.where(), "the plugin " + plugin.name() + ": " + message);
  }
}
