package dev.copydesk.rules.language;

import dev.copydesk.lint.FileResult;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.testing.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the family over files that a test makes up. */
final class Run {
  /** Shared by the tests, as LanguageTool takes seconds to start. */
  static final LanguageFamily FAMILY = new LanguageFamily();

  private Run() {}

  static List<Finding> of(String name, String text) {
    return of(Map.of(), Map.of(name, text));
  }

  static List<Finding> of(Map<String, String> options, Map<String, String> files) {
    return of(FAMILY.name(), options, files);
  }

  /** Only one rule, by its id, or the whole family, by its name. */
  static List<Finding> of(String only, Map<String, String> options, Map<String, String> files) {
    RuleSet rules =
        RuleSet.of(
            List.of(FAMILY),
            Options.of(options, RulePage.TODAY),
            new Selection(Set.of(only), Set.of(), Set.of()));
    List<Throwable> failures = new ArrayList<>();
    Linter linter = new Linter(rules, new ArticleReaders(), failures::add);
    List<FileResult> results = new ArrayList<>();
    files.forEach((name, text) -> results.add(linter.inspect(InputFile.of(name, text))));
    if (!failures.isEmpty()) {
      throw new AssertionError(failures.get(0));
    }
    return linter.conclude(results).findings();
  }
}
