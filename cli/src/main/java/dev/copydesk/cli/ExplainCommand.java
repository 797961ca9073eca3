package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.rule.DidYouMean;
import dev.copydesk.rule.Option;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code copydesk explain RULE}: shows what a rule means, with its options and examples. */
@Command(
    name = "explain",
    description = "Explain a rule, with examples of what it flags and what is fine.",
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "RULE",
      arity = "1..*",
      description = "A rule such as dates/missing-date, or a family for all of its rules.")
  private List<String> names = List.of();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Copydesk copydesk = Catalogue.open(console)) {
      List<RuleInfo> all = Catalogue.rules(copydesk);
      List<RuleInfo> chosen = new ArrayList<>();
      names.forEach(name -> chosen.addAll(find(name, all)));
      for (RuleInfo rule : chosen) {
        console.out().print(PageView.of(rule.help(), header(rule, copydesk.rules())));
      }
      return 0;
    }
  }

  private static List<RuleInfo> find(String name, List<RuleInfo> all) {
    List<RuleInfo> found =
        all.stream().filter(r -> r.id().equals(name) || r.family().equals(name)).toList();
    if (found.isEmpty()) {
      List<String> ids = all.stream().map(RuleInfo::id).toList();
      throw new UsageException("unknown rule \"" + name + "\"" + hint(name, ids));
    }
    return found;
  }

  private static String hint(String name, List<String> ids) {
    String hint = DidYouMean.hint(name, ids);
    return hint.isEmpty() ? "; copydesk rules lists all" : hint;
  }

  /** What the page does not say because the code knows it. */
  private static List<String> header(RuleInfo rule, RuleSet rules) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.severity().label() + (rule.on() ? ", on by default" : ", off by default"));
    for (Option option : rules.options()) {
      if (option.name().startsWith(rule.id() + ".")) {
        String choices =
            option.choices().isEmpty() ? "" : " (" + String.join(", ", option.choices()) + ")";
        lines.add("--set " + option.name() + "=" + option.byDefault() + choices);
        lines.add("    " + option.meaning());
      }
    }
    return lines;
  }
}
