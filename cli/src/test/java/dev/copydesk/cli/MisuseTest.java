package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisuseTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "check --onyl sample .         | unknown option \"--onyl\"; did you mean \"--only\"?",
        "check --onyl=sample .         | unknown option \"--onyl\"; did you mean \"--only\"?",
        "chek                          | unknown command \"chek\"; did you mean \"check\"?",
        "check --only sampel .         | unknown rule or family \"sampel\"; did you mean \"sample\"?",
        "check --skip shouting .       | unknown rule or family \"shouting\"; did you mean \"sample/shouting\"?",
        "check --set sample/shouting.last=3 . | unknown option \"sample/shouting.last\"; did you mean \"sample/shouting.least\"?",
        "check --set sample/shouting.least=x . | sample/shouting.least is \"x\" but must be a whole number",
        "check --set least .           | --set wants RULE.OPTION=VALUE, not \"least\"",
        "check -f sarfi .              | unknown format \"sarfi\"; did you mean \"sarif\"?",
        "check -f sarif= .             | --format sarif= names no file",
        "check --fail-on warnings .    | --fail-on is one of error, warning, note, never, not \"warnings\"; did you mean \"warning\"?",
        "check --today 2025-02-30 .    | --today: \"2025-02-30\" is not a day of the calendar such as 2025-01-20",
        "check --threads 0 .           | --threads is at least 1, not 0",
        "check --threads x .           | --threads wants a whole number, not \"x\"",
        "check -f                      | --format wants NAME[=FILE]",
        "check -f toml .               | unknown format \"toml\"; there are text, concise, summary",
        "check --changed --staged .    | only one of --changed, --staged can be given",
        "check --unsafe-fixes .        | --unsafe-fixes goes with --fix, or with --diff to look at them",
        "check --only a.txt            | nothing to check: name a file or a folder; \"a.txt\" was taken for a rule",
        "check --config gone.yml .     | --config: there is no file gone.yml",
        "check --baseline gone.tsv .   | there is no baseline",
        "check -v .                    | unknown option \"-v\"",
        "baseline                      | copydesk baseline wants PATH",
        "explain                       | copydesk explain wants RULE",
        "explain none/such             | unknown rule \"none/such\"; copydesk rules lists all",
        "rules dates                   | copydesk rules wants no \"dates\"",
        "suppress .                    | --reason is missing: say why the findings stay",
        "init nowhere                  | there is no folder nowhere",
        "config nowhere                | there is no file or folder nowhere",
        "check                         | nothing to check: name a file or a folder",
        "explain sample/shoting        | unknown rule \"sample/shoting\"; did you mean \"sample/shouting\"?",
      })
  void wrongUseIsExplainedInOneLine(String args, String message) {
    Desk.Outcome outcome = new Desk(folder).run(args.strip().split(" +"));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("copydesk: " + message.strip());
    assertThat(outcome.err()).contains("--help'").doesNotContain("\tat ");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aPathThatIsNotThereIsToldWithWhatWasProbablyMeant() {
    Desk desk = new Desk(folder).file("articles/news/a.txt", "Fine.\n");

    assertThat(desk.run("check", "articels/").out())
        .contains("there is no such file or folder; did you mean articles?");
    assertThat(desk.run("check", "articles/news/a.tx").out())
        .contains("; did you mean articles/news/a.txt?");
    assertThat(desk.run("check", "articles/*.md").out()).contains("no file matches this pattern\n");
  }

  @Test
  void aFolderWithoutArticlesIsTold() {
    Desk.Outcome outcome = new Desk(folder).file("a.css", "").run("check", ".");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).startsWith("copydesk: no articles found there");
  }

  @Test
  void helpAndVersionAreCommandsToo() {
    assertThat(new Desk(folder).run("help").out()).startsWith("Usage: copydesk");
    assertThat(new Desk(folder).run("help", "check").out()).startsWith("Usage: copydesk [check]");
    assertThat(new Desk(folder).run("version").out()).startsWith("Copydesk ");
  }

  @Test
  void wrongSettingsAreNoReasonToReadAboutTheCommand() {
    Desk desk = new Desk(folder).file("copydesk.yml", "rulez: {}\n").file("a.txt", "Fine.\n");

    assertThat(desk.run("check", ".").err())
        .isEqualTo("copydesk: copydesk.yml:1:1: unknown key \"rulez\"; did you mean \"rules\"?\n");
  }

  @Test
  void aBrokenBaselineIsTold() {
    Desk desk = new Desk(folder).file("a.txt", "Fine.\n");
    desk.file("copydesk-baseline.tsv", "# Known\n<<<<<<< HEAD\n");

    assertThat(desk.run("check", ".").err())
        .contains("copydesk-baseline.tsv: line 2 is no entry of a baseline");
  }

  @Test
  void helpNamesEveryCommandAndTheExitCodes() {
    Desk.Outcome outcome = new Desk(folder).run("--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("check", "rules", "explain", "Exit codes: 0");
    assertThat(outcome.out().lines().count()).isLessThanOrEqualTo(40);
  }

  @Test
  void theVersionIsTold() {
    assertThat(new Desk(folder).run("--version").out()).startsWith("Copydesk ");
  }

  @Test
  void aRuleIsExplainedWithItsExamplesButNotItsEdgeCases() {
    Desk.Outcome outcome = new Desk(folder).run("explain", "sample/shouting");

    assertThat(outcome.out())
        .contains("error, on by default")
        .contains("--set sample/shouting.least=4")
        .contains("    The minister said NEVER again.\n")
        .contains("                      ^^^^^ \"NEVER\" shouts => never\n")
        .doesNotContain("BOREDOM", "[[", "More cases");
  }

  @Test
  void rulesAreListed() {
    assertThat(new Desk(folder).run("rules").out())
        .contains("sample/shouting", "Words in capitals.");
  }
}
