package dev.copydesk.rules.language;

import dev.copydesk.rule.Options;
import java.util.List;
import java.util.Set;

/** Which of LanguageTool's own rules a user switched on or off, by their ids. */
record Choice(Set<String> enabled, Set<String> disabled) {
  static Choice of(Options options) {
    List<String> enable =
        options.words("enable", List.of(), "Ids of LanguageTool's rules to run though quiet here.");
    List<String> disable =
        options.words("disable", List.of(), "Ids of LanguageTool's rules not to run.");
    return new Choice(Set.copyOf(enable), Set.copyOf(disable));
  }

  boolean allows(String id) {
    return !disabled.contains(id);
  }

  boolean asksFor(String id) {
    return enabled.contains(id);
  }
}
