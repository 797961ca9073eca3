package dev.copydesk.rules.attribution;

import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import java.util.List;

/** The rules about who says what. */
public final class AttributionFamily implements RuleFamily {
  /** Called by the service loader. */
  public AttributionFamily() {}

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public List<Rule> rules(Options options) {
    return List.of(
        new AllegationWithoutSource(options),
        new AnonymousSource(options),
        new SingleAnonymousSource(),
        new SourceInventory(),
        new UnattributedClaim(options),
        new UnattributedQuote(options),
        new UnclosedQuote(),
        new VagueAttribution(options));
  }
}
