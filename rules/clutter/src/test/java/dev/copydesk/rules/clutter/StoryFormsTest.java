package dev.copydesk.rules.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Options;
import dev.copydesk.testing.RulePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Parts of stories that look like parts of pages: one article of each form, and no finding. */
class StoryFormsTest {
  @TestFactory
  Stream<DynamicTest> noLineOfAStoryIsFlagged() throws IOException {
    return Stream.of(forms().split("(?m)^=== "))
        .filter(form -> !form.isBlank())
        .map(
            form -> {
              int end = form.indexOf('\n');
              String text = form.substring(end + 1).strip() + "\n";
              return DynamicTest.dynamicTest(
                  form.substring(0, end), () -> assertThat(findings(text)).isEmpty());
            });
  }

  private static List<String> findings(String text) {
    RuleSet rules =
        RuleSet.of(
            List.of(new ClutterFamily()),
            Options.of(Map.of(), RulePage.TODAY),
            Selection.byDefault());
    Linter linter = new Linter(rules, new ArticleReaders(), failure -> {});
    return linter
        .conclude(List.of(linter.inspect(InputFile.of("story.txt", text))))
        .findings()
        .stream()
        .map(finding -> finding.rule() + ": " + finding.where().text())
        .toList();
  }

  private static String forms() throws IOException {
    try (InputStream in = StoryFormsTest.class.getResourceAsStream("story-forms.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
