package dev.copydesk.rules.language;

import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules {@code language/*}, all off unless they are asked for. Making them costs nothing:
 * LanguageTool is loaded when the first of them looks at an article.
 */
public final class LanguageFamily implements RuleFamily {
  private final ConcurrentHashMap<Desk.Setup, Desk> desks = new ConcurrentHashMap<>();

  @Override
  public String name() {
    return "language";
  }

  @Override
  public List<Rule> rules(Options options) {
    Options shared = options.of("language");
    String variant =
        shared
            .words(
                "variant",
                List.of(Tongue.AUTO),
                "The language as LanguageTool names it, such as en-GB; auto: what the article"
                    + " states, else English of any country.")
            .stream()
            .findFirst()
            .orElse(Tongue.AUTO);
    if (!Tongue.isAtHand(variant)) {
      throw new IllegalArgumentException(
          "language.variant is \""
              + variant
              + "\", but LanguageTool has no such language here; it is auto, or a code such as en-GB");
    }
    boolean fast =
        shared.flag(
            "fast", false, "Leave out the phrase analysis, and the rules that cannot do without.");
    Set<String> enabled = new TreeSet<>();
    Map<Topic, Choice> choices = new LinkedHashMap<>();
    for (Topic topic : Topic.ALL) {
      Choice choice = Choice.of(options.of(topic.info().id()));
      enabled.addAll(choice.enabled());
      choices.put(topic, choice);
    }
    Desk desk = desks.computeIfAbsent(new Desk.Setup(variant, fast, enabled), Desk::new);
    List<Rule> rules = new ArrayList<>();
    choices.forEach((topic, choice) -> rules.add(new Correction(topic, choice, desk)));
    rules.add(new Spelling(options.of(Spelling.INFO.id()), desk));
    return rules;
  }

  @Override
  public Optional<String> preparation() {
    return Optional.of("LanguageTool, about 5 s");
  }

  @Override
  public void close() {
    desks.values().forEach(Desk::close);
    desks.clear();
  }
}
