package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.cli.Desk.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String ONLY = "--only=sample";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeArticles() {
    desk =
        new Desk(folder)
            .file("calm.txt", "A calm story\n\nNothing happened in Elmford today, once again.\n")
            .file("loud.txt", "A loud story\n\nThe mayor of Elmford said NEVER and NEVER again.\n");
  }

  @Test
  void nothingFoundIsSuccess() {
    Outcome outcome = desk.run("check", ONLY, "calm.txt");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEqualTo("1 file: no findings\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void findingsAreShownWithTheirWordsAndFailTheRun() {
    Outcome outcome = desk.run("check", ONLY, ".");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .isEqualTo(
            """
            loud.txt
            error[sample/shouting]: "NEVER" shouts
              --> loud.txt:3:27
              |
            3 | The mayor of Elmford said NEVER and NEVER again.
              |                           ^^^^^
              = also: line 3
              = why:  Readers feel shouted at
              = help: Write "never"
              = docs: copydesk explain sample/shouting

            2 files: 1 error, 0 warnings, 0 notes
            """
                .replace("1 error", "2 errors"));
  }

  @Test
  void checkIsWhatIsDoneUnlessAnotherCommandIsNamed() {
    assertThat(desk.run(ONLY, "loud.txt").code()).isEqualTo(1);
    assertThat(desk.run("calm.txt", ONLY).code()).isZero();
  }

  @Test
  void failOnSaysWhichFindingsFailTheRun() {
    desk.file("calm2.txt", "A calm story\n\nNothing happened in Elmford.\n");
    String[] echo = {"check", "--only", "sample/echo", ".", "--fail-on"};

    assertThat(desk.run(plus(echo, "error")).code()).isZero();
    assertThat(desk.run(plus(echo, "warning")).code()).isEqualTo(1);
    assertThat(desk.run(plus(echo, "note")).code()).isEqualTo(1);
    assertThat(desk.run(plus(echo, "never")).code()).isZero();
    assertThat(desk.run("check", ONLY, ".", "--fail-on", "never").code()).isZero();
  }

  @Test
  void aRuleThatFailsDoesNotStopTheOthers() {
    desk.file("loud.txt", "A loud story\n\nTo break the rule, the mayor said NEVER.\n");

    Outcome outcome = desk.run("check", ONLY, "--fail-on=never", "--format=concise", ".");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out())
        .contains("loud.txt:1:1: error copydesk/rule-failed: sample/fragile failed here")
        .contains("loud.txt:3:35: error sample/shouting: \"NEVER\" shouts");
    assertThat(outcome.err()).isEmpty();
    assertThat(desk.run("check", ONLY, "--debug", ".").err())
        .contains("IllegalStateException: as asked")
        .contains("\tat ");
  }

  @Test
  void rulesAreChosenByNameAndFamily() {
    assertThat(desk.run("check", ONLY, "--skip", "sample/shouting", ".").code()).isZero();
    assertThat(desk.run("check", "--only", "sample/number", "-f", "concise", ".").out()).isEmpty();
    desk.file("count.txt", "It was 42.\n");
    assertThat(desk.run("check", "--only", "sample/number", "-f", "concise", ".").out())
        .isEqualTo("count.txt:1:8: info sample/number: a number\n");
    assertThat(
            desk.run("check", ONLY, "--enable=sample/number", "-f", "concise", "count.txt").out())
        .isEqualTo("count.txt:1:8: info sample/number: a number\n");
  }

  @Test
  void optionsOfRulesAreSet() {
    assertThat(desk.run("check", ONLY, "--set", "sample/shouting.least=6", ".").code()).isZero();
  }

  @Test
  void standardInputIsReadUnderTheGivenName() {
    Outcome outcome =
        desk.input("The mayor said NEVER.\n")
            .run("check", ONLY, "-", "--stdin-filename", "desk/today.txt", "-f", "concise");

    assertThat(outcome.out())
        .isEqualTo("desk/today.txt:1:16: error sample/shouting: \"NEVER\" shouts\n");
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertThat(desk.run("check", ONLY, ".").out()).doesNotContain("\u001b");
    desk.onTerminal(Map.of());
    assertThat(desk.run("check", ONLY, ".").out()).contains("\u001b[1;31merror");
    assertThat(desk.run("check", ONLY, "--no-color", ".").out()).doesNotContain("\u001b");
    desk.onTerminal(Map.of("NO_COLOR", "1"));
    assertThat(desk.run("check", ONLY, ".").out()).doesNotContain("\u001b");
  }

  @Test
  void severalReportsAreWrittenAtOnce() {
    Outcome outcome =
        desk.run(
            "check",
            ONLY,
            ".",
            "-f",
            "concise",
            "-f",
            "sarif=out/log.sarif",
            "-f",
            "json=log.json");

    assertThat(outcome.out().lines()).hasSize(2);
    assertThat(desk.read("out/log.sarif")).contains("\"version\" : \"2.1.0\"");
    assertThat(desk.read("log.json")).contains("\"tool\" : \"Copydesk\"");
  }

  @Test
  void reportsThatCannotBeReadWhenMixedAreNot() {
    Desk.Outcome mixed = desk.run("check", "-f", "text", "-f", "json", "a.txt");

    assertThat(mixed.code()).isEqualTo(2);
    assertThat(mixed.err())
        .startsWith(
            "copydesk: two reports in one stream are none: "
                + "write one into a file, as in --format json=FILE\n");
    assertThat(desk.run("check", "-f", "text", "-f", "github", "a.txt").code()).isNotEqualTo(2);
  }

  @Test
  void inGithubActionsFindingsAreAnnotationsToo() {
    desk.in(
        Map.of(
            "GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", folder.resolve("sum.md").toString()));

    Outcome outcome = desk.run("check", ONLY, ".");

    assertThat(outcome.out()).contains("error[sample/shouting]", "::error ", "file=loud.txt");
    assertThat(desk.read("sum.md")).contains("sample/shouting");
    assertThat(desk.run("check", ONLY, "-f", "concise", ".").out()).doesNotContain("::error");
  }

  @Test
  void theOutputDependsNeitherOnTheOrderNorOnTheThreads() {
    for (int i = 0; i < 60; i++) {
      desk.file(
          "many/" + (i * 7 % 60) + ".txt",
          "Title " + i % 9 + "\n\nThe mayor said NEVER " + i + ".\n");
    }
    String[] formats = {"text", "sarif", "json", "concise"};
    for (String format : formats) {
      String one =
          desk.run("check", ONLY, "-f", format, "--threads", "1", "many", "loud.txt").out();
      for (int threads = 2; threads < 6; threads++) {
        assertThat(
                desk.run("check", ONLY, "-f", format, "--threads=" + threads, "loud.txt", "many")
                    .out())
            .isEqualTo(one);
      }
    }
  }

  private static String[] plus(String[] args, String last) {
    String[] more = java.util.Arrays.copyOf(args, args.length + 1);
    more[args.length] = last;
    return more;
  }
}
