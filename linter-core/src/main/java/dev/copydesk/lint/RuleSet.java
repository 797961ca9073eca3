package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.DidYouMean;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;
import dev.copydesk.rule.Option;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of a run: all that exist, and those that were chosen. Belongs to no thread. */
public final class RuleSet {
  private final List<Rule> all;
  private final List<Rule> chosen;
  private final List<Option> options;
  private final boolean reportsUnused;
  private final Map<String, Severity> severities;

  private RuleSet(
      List<Rule> all,
      List<Rule> chosen,
      List<Option> options,
      boolean reportsUnused,
      Map<String, Severity> severities) {
    this.severities = severities;
    this.reportsUnused = reportsUnused;
    this.all = all;
    this.chosen = chosen;
    this.options = options;
  }

  /**
   * Makes the rules of the families with the given options and chooses from them.
   *
   * @throws IllegalArgumentException if the selection names what does not exist, or an option has a
   *     value it cannot have; the message is for the user
   */
  public static RuleSet of(List<RuleFamily> families, Options options, Selection selection) {
    List<Rule> all = new ArrayList<>();
    for (RuleFamily family : families) {
      all.addAll(family.rules(options));
    }
    all.sort(Comparator.comparing(rule -> rule.info().id()));
    List<RuleInfo> infos = all.stream().map(Rule::info).toList();
    checkNames(selection, infos);
    checkNames(options);
    List<Rule> chosen = all.stream().filter(r -> selection.chooses(r.info(), infos)).toList();
    boolean unused = selection.chooses(Suppressions.UNUSED, List.of(Suppressions.UNUSED));
    return new RuleSet(List.copyOf(all), chosen, List.copyOf(options.declared()), unused, Map.of());
  }

  /** Whether suppressions without effect are findings in this run. */
  boolean reportsUnused() {
    return reportsUnused;
  }

  /** The ids of all rules and the names of their families. */
  public Set<String> names() {
    return names(all());
  }

  private static Set<String> names(List<RuleInfo> rules) {
    Set<String> names = new TreeSet<>();
    rules.forEach(rule -> names.addAll(List.of(rule.id(), rule.family())));
    return names;
  }

  private static void checkNames(Selection selection, List<RuleInfo> rules) {
    Set<String> known = names(rules);
    known.add(Suppressions.UNUSED.id());
    for (String name : selection.names()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "unknown rule or family \"" + name + "\"" + DidYouMean.hint(name, known));
      }
    }
  }

  private static void checkNames(Options options) {
    List<String> known = options.declared().stream().map(Option::name).toList();
    for (String name : options.unknown()) {
      throw new IllegalArgumentException(
          "unknown option \"" + name + "\"" + DidYouMean.hint(name, known));
    }
  }

  /** The same rules with other severities, by id or family; an id outranks its family. */
  public RuleSet with(Map<String, Severity> other) {
    return new RuleSet(all, chosen, options, reportsUnused, Map.copyOf(other));
  }

  /** The same rules, whose times are taken. */
  public RuleSet timed(RuleTimes times) {
    List<Rule> timed = chosen.stream().map(times::timing).toList();
    return new RuleSet(all, timed, options, reportsUnused, severities);
  }

  /** A finding with the severity that the settings give to its rule. */
  Finding graded(Finding finding) {
    String family = finding.rule().substring(0, finding.rule().indexOf('/'));
    Severity severity = severities.getOrDefault(finding.rule(), severities.get(family));
    return severity == null || finding.kind() != Kind.FAULT ? finding : finding.with(severity);
  }

  /** Of the rules that run, only those that compare articles. */
  public RuleSet comparing() {
    List<Rule> comparing = chosen.stream().filter(CorpusRule.class::isInstance).toList();
    return new RuleSet(all, comparing, options, reportsUnused, severities);
  }

  /** Every rule that exists, in the order of the ids. */
  public List<RuleInfo> all() {
    return all.stream().map(Rule::info).toList();
  }

  /** The rules that run, in the order of the ids. */
  public List<RuleInfo> chosen() {
    return chosen.stream().map(Rule::info).toList();
  }

  /** The options that rules have asked for. */
  public List<Option> options() {
    return options;
  }

  /** Lets every rule that runs get ready for an article. */
  void prepare(Article article) {
    chosen.forEach(rule -> rule.prepare(article));
  }

  List<ArticleRule> articleRules() {
    return chosen.stream()
        .filter(ArticleRule.class::isInstance)
        .map(ArticleRule.class::cast)
        .toList();
  }

  List<CorpusRule> corpusRules() {
    return chosen.stream()
        .filter(CorpusRule.class::isInstance)
        .map(CorpusRule.class::cast)
        .toList();
  }
}
