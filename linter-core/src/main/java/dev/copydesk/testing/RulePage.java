package dev.copydesk.testing;

import dev.copydesk.lint.Excerpts;
import dev.copydesk.lint.FileResult;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A rule's page as its test. Examples are fenced blocks {@code ```article [NAME] [OPTION=VALUE…]};
 * the name's ending tells the format ({@code example.txt} without one); named examples that follow
 * each other without prose between them are checked together. What is marked (see {@link
 * MarkedArticle}) must be found, and nothing else.
 */
public record RulePage(String rule, String title, String summary, List<Example> examples) {
  /** The day on which all pages are checked. */
  public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /**
   * Articles that are checked together, the section they stand in, and the options set for them.
   */
  public record Example(String section, List<MarkedArticle> articles, Map<String, String> options) {
    /** Copies the collections. */
    public Example {
      articles = List.copyOf(articles);
      options = Map.copyOf(options);
    }

    /** Whether it shows something that must be found. */
    public boolean isFlagged() {
      return articles.stream().anyMatch(a -> !a.expected().isEmpty());
    }
  }

  /** Copies the list. */
  public RulePage {
    examples = List.copyOf(examples);
  }

  /** Reads the page of a rule. */
  public static RulePage of(RuleInfo rule) {
    String page = rule.page();
    String title = page.lines().findFirst().orElse("").replaceFirst("^# *", "");
    return new RulePage(rule.id(), title, rule.summary(), PageExamples.parse(rule.id(), page));
  }

  /**
   * What is wrong with the page or the rule, one line each; empty when all examples come out as
   * they say.
   */
  public List<String> problems(RuleFamily family) {
    List<String> problems = new ArrayList<>();
    if (!title.equals(rule)) {
      problems.add("the title is \"" + title + "\", not " + rule);
    }
    if (summary.isEmpty()) {
      problems.add("no summary below the title");
    }
    if (examples.stream().noneMatch(Example::isFlagged)) {
      problems.add("no example of what is flagged");
    }
    if (examples.stream().allMatch(Example::isFlagged)) {
      problems.add("no example of what is fine");
    }
    examples.forEach(example -> problems.addAll(problems(family, example)));
    return problems;
  }

  private List<String> problems(RuleFamily family, Example example) {
    Map<String, String> settings = new TreeMap<>();
    example.options().forEach((name, value) -> settings.put(rule + "." + name, value));
    RuleSet rules =
        RuleSet.of(
            List.of(family),
            Options.of(settings, TODAY),
            new Selection(Set.of(rule), Set.of(), Set.of()));
    List<Throwable> failures = new ArrayList<>();
    Linter linter = new Linter(rules, new ArticleReaders(), failures::add);
    List<InputFile> files =
        example.articles().stream().map(a -> InputFile.of(a.name(), a.text())).toList();
    List<FileResult> results = files.stream().map(linter::inspect).toList();
    Excerpts excerpts = new Excerpts(new ArticleReaders(), files);
    List<Finding> findings = linter.conclude(results, List.of(), excerpts::in).findings();
    List<String> problems = new ArrayList<>();
    failures.forEach(failure -> problems.add("broke down: " + failure));
    for (MarkedArticle article : example.articles()) {
      List<Finding> here =
          findings.stream().filter(f -> f.where().path().equals(article.name())).toList();
      problems.addAll(compare(example.section(), article, here));
    }
    return problems;
  }

  private static List<String> compare(
      String section, MarkedArticle article, List<Finding> findings) {
    List<String> problems = new ArrayList<>();
    List<Finding> left = new ArrayList<>(findings);
    for (MarkedArticle.Expected expected : article.expected()) {
      String place = section + ": [[" + expected.where().of(article.text()) + "]] ";
      Finding found =
          left.stream()
              .filter(f -> f.where().span().equals(expected.where()))
              .findFirst()
              .orElse(null);
      if (found == null) {
        problems.add(place + "was not found");
        continue;
      }
      left.remove(found);
      expected
          .message()
          .filter(part -> !found.message().contains(part))
          .ifPresent(part -> problems.add(place + "says \"" + found.message() + "\""));
      expected
          .severity()
          .filter(level -> !found.severity().label().equals(level))
          .ifPresent(level -> problems.add(place + "is a " + found.severity().label()));
      expected
          .fix()
          .filter(fix -> !fix.equals(firstFix(found)))
          .ifPresent(fix -> problems.add(place + "is fixed to \"" + firstFix(found) + "\""));
    }
    for (Finding finding : left) {
      problems.add(
          section + ": found [[" + finding.where().text() + "]] too: " + finding.message());
    }
    return problems;
  }

  private static String firstFix(Finding finding) {
    return finding.fixes().isEmpty()
        ? "(no fix)"
        : finding.fixes().get(0).edits().get(0).replacement();
  }
}
