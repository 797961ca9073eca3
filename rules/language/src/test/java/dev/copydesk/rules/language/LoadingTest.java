package dev.copydesk.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Options;
import dev.copydesk.testing.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {
  /** A run with the family on the class path and off. */
  static final class FamilyOff {
    private FamilyOff() {}

    public static void main(String[] none) {
      LanguageFamily family = new LanguageFamily();
      RuleSet rules =
          RuleSet.of(
              List.of(family),
              Options.of(Map.of(), RulePage.TODAY),
              new Selection(Set.of(), Set.of(), Set.of()));
      Linter linter = new Linter(rules, new ArticleReaders(), failure -> {});
      linter.conclude(List.of(linter.inspect(InputFile.of("a.txt", "The the mayor left.\n"))));
      family.close();
    }
  }

  @Test
  void loadsNothingOfLanguageToolWhileTheFamilyIsOff(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                FamilyOff.class.getName())
            .inheritIO()
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllLines(log))
        .anyMatch(line -> line.contains(LanguageFamily.class.getName()))
        .noneMatch(line -> line.contains("org.languagetool."))
        .noneMatch(line -> line.contains("opennlp.") || line.contains("morfologik."));
  }
}
