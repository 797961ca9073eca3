package dev.copydesk.rules.clutter;

import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import java.util.ArrayList;
import java.util.List;

/** The rules about what the page left behind in the copy. */
public final class ClutterFamily implements RuleFamily {
  @Override
  public String name() {
    return "clutter";
  }

  @Override
  public List<Rule> rules(Options options) {
    List<Rule> rules = new ArrayList<>(PagePiece.rules());
    rules.add(new MetadataResidue());
    rules.add(new RepeatedBlock());
    rules.add(new RepeatedParagraph());
    rules.add(new Placeholder());
    rules.add(new EncodingResidue());
    rules.add(new MarkupResidue());
    rules.add(new TrackingResidue());
    rules.add(new EmptyLink());
    rules.add(new EmptyParagraph());
    rules.add(new EmbeddedData());
    rules.add(new PastedMarkup());
    rules.add(new LinkParagraph());
    return List.copyOf(rules);
  }
}
