package dev.copydesk.rules.names;

import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import java.util.List;

/** The rules about names. */
public final class NamesFamily implements RuleFamily {
  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Rule> rules(Options options) {
    return List.of(new InconsistentSpelling(), new InconsistentAcrossArticles());
  }
}
