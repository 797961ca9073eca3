package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeArticles() {
    desk =
        new Desk(folder)
            .file("news/a.txt", "He said NEVER.\n")
            .file("opinion/b.txt", "She said NEVER.\n");
  }

  @Test
  void rulesAreSwitchedOffAndGraded() {
    settings("rules:\n  sample/shouting: note\n");
    assertThat(check(".").out().lines())
        .hasSize(2)
        .allMatch(line -> line.contains(": note sample/shouting"));
    assertThat(check(".").code()).isZero();
    settings("rules:\n  sample: off\n");
    assertThat(check(".").out()).isEmpty();
    settings("rules:\n  sample: off\n  sample/shouting: warning\n");
    assertThat(check(".").out().lines()).hasSize(2);
  }

  @Test
  void optionsAreSetAndTheCommandOutranksThem() {
    settings("rules:\n  sample/shouting:\n    severity: warning\n    least: 6\n");

    assertThat(check(".").out()).isEmpty();
    assertThat(check(".", "--set", "sample/shouting.least=3").out()).contains("warning");
  }

  @Test
  void theNearestFileAboveAnArticleCounts() {
    settings("rules:\n  sample/shouting: note\n");
    desk.file("opinion/copydesk.yml", "rules:\n  sample/shouting: off\n");

    assertThat(check(".").out())
        .isEqualTo("news/a.txt:1:9: note sample/shouting: \"NEVER\" shouts\n");
    assertThat(check(".", "--no-config").out()).contains("opinion/b.txt:1:10: error");
    assertThat(check(".", "--config", "opinion/copydesk.yml").out()).isEmpty();
  }

  @Test
  void overridesAreForSomeFiles() {
    settings("overrides:\n  - files: [opinion/**]\n    rules:\n      sample/shouting: off\n");

    assertThat(check(".").out()).startsWith("news/a.txt:1:9: error").hasLineCount(1);
  }

  @Test
  void excludedFilesAreCheckedOnlyIfTheyAreNamed() {
    settings("exclude:\n  - opinion/\n");

    assertThat(check(".").out()).hasLineCount(1);
    assertThat(check("opinion/b.txt").out()).hasLineCount(1);
  }

  @Test
  void oneFileExtendsAnother() {
    desk.file(
        "house/style.yml", "fail-on: note\nrules:\n  sample/shouting: note\n  sample/echo: off\n");
    settings("extends: house/style.yml\nrules:\n  sample/echo: on\n");

    assertThat(check(".").out()).contains(": note sample/shouting");
    assertThat(check(".").code()).isEqualTo(1);
    assertThat(check(".", "--fail-on=error").code()).isZero();
  }

  @Test
  void oneFileCannotExtendItself() {
    settings("extends: copydesk.yml\n");

    assertThat(check(".").err())
        .startsWith("copydesk: copydesk.yml:1:10: copydesk.yml extends itself");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ruels: {}              | 1:1: unknown key \"ruels\"; did you mean \"rules\"?",
        "rules:#  sample/shout: off | 2:3: unknown rule or family \"sample/shout\"; did you mean \"sample/shouting\"?",
        "rules:#  sample/shouting: warn | 2:20: \"warn\" is none of on, off, note, warning, error",
        "rules:#  sample/shouting:#    leats: 3 | 3:5: sample/shouting has no option \"leats\"; did you mean \"least\"?",
        "rules:#  sample/shouting:#    least: many | 3:5: sample/shouting.least is \"many\" but must be a whole number",
        "rules: [a]             | 1:8: a map is wanted here",
        "rules: {               | this is not YAML",
        "fail-on: errors        | 1:10: \"errors\" is none of error, warning, note, never; did you mean \"error\"?",
        "extends: gone.yml      | 1:10: there is no file gone.yml",
        "extends: strikt         | 1:10: unknown preset \"strikt\"; did you mean \"strict\"?",
        "extends: house          | 1:10: unknown preset \"house\"; there are strict, wire, blog",
        "exclude: '[a'           | 1:10: \"[a\" is no pattern for files",
        "rules:#  names/misspelled-name:#    list: gone.yml | 3:5: ",
        "rules:#  sample: off#  sample: on | 3:3: \"sample\" is set twice, first in line 2",
        "rules:#  sample:         | 2:10: a value is missing here",
        "rules:#  sample: false   | 2:11: \"false\" is none of on, off, note, warning, error; did you mean \"off\"?",
        "rules: sample: off       | 1:14: this is not YAML: there is a second \":\" on this line",
        "rules:#sample: off       | 2:1: unknown key \"sample\"; there are extends, files",
        "rules:#  sample:#    least: 5 | 3:5: sample has no option \"least\", which belongs to sample/shouting",
        "- a                     | 1:1: a map is wanted here",
        "overrides:#  - rules: {} | 2:5: an override needs \"files\"",
      })
  void wrongSettingsAreExplainedAtTheirPlace(String text, String message) {
    settings(text.replace("#", "\n") + "\n");

    Desk.Outcome outcome = check(".");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("copydesk: ").contains(".yml:").contains(message);
  }

  @Test
  void emptyKeysSayNothing() {
    settings("extends:\nexclude:\nrules:\noverrides:\n");

    assertThat(check(".").out()).hasLineCount(2);
    assertThat(check(".").err()).isEmpty();
  }

  @Test
  void configShowsEveryValueAndWhereItComesFrom() {
    desk.file("house/style.yml", "exclude: old\nrules:\n  sample/shouting: note\n");
    settings(
        """
        extends: house/style.yml
        rules:
          sample/shouting:
            least: 5
          names: off
          names/misspelled-name: on
        overrides:
          - files: opinion/
            rules:
              sample: off
        """);

    assertThat(config("news/a.txt"))
        .contains(
            "fail-on: error # default",
            "exclude: old # house/style.yml:1:10",
            "sample/shouting: note # house/style.yml:3:3",
            "sample/shouting.least: 5 # copydesk.yml:4:5",
            "sample/echo: warning # default",
            "sample/number: off # default",
            "names/inconsistent-spelling: off # copydesk.yml:5:3",
            "names/misspelled-name: warning # copydesk.yml:6:3",
            "names/misspelled-name.style: none # default");
    assertThat(config("opinion"))
        .contains(
            "sample/shouting: off # copydesk.yml:10:7", "sample/echo: off # copydesk.yml:10:7");
    assertThat(config("--no-config")).allMatch(line -> line.endsWith("# default"));
    assertThat(desk.run("config", "opnion").err())
        .startsWith("copydesk: there is no file or folder opnion");
  }

  @Test
  void pathsInOptionsAreCountedFromTheFileThatSetsThem() {
    desk.file("house/copydesk.yml", "rules: {names/misspelled-name: {list: names.yml}}\n")
        .file("house/names.yml", "names:\n  - {name: Quellburg, not: Kvellburg}\n")
        .file("news/2024/a.txt", "They left Kvellburg.\n");
    settings("extends: house/copydesk.yml\n");

    String[] check = {"check", "-f=concise", "--only=names/misspelled-name", "."};
    assertThat(desk.run(check).out()).contains("news/2024/a.txt:1:11");
    assertThat(new Desk(folder.resolve("news/2024")).run(check).out()).contains("a.txt:1:11");
  }

  @Test
  void rulesAboutAllArticlesTakeTheSettingsOfTheFolderThatHoldsThem() {
    desk.file("wire/copydesk.yml", "fail-on: note\nrules: {sample/echo: note}\n")
        .file("wire/a.txt", "The same\n")
        .file("wire/b.txt", "The same\n");

    Desk.Outcome outcome = desk.run("check", "--only=sample", "-f=concise", "wire");

    assertThat(outcome.out()).contains(": note sample/echo");
    assertThat(outcome.code()).isEqualTo(1);
  }

  private java.util.List<String> config(String file) {
    return desk.run("config", file).out().lines().map(l -> l.replaceAll(" +", " ")).toList();
  }

  private void settings(String text) {
    desk.file("copydesk.yml", text);
  }

  private Desk.Outcome check(String path, String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(new String[] {"check", path, "-f", "concise"}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    boolean all = java.util.Arrays.asList(options).contains("--no-config");
    return desk.run(all ? plus(args, "--only=sample/shouting") : plus(args, SKIP));
  }

  private static final String SKIP = "--skip=dates,attribution,clutter,names";

  private static String[] plus(String[] args, String last) {
    String[] more = java.util.Arrays.copyOf(args, args.length + 1);
    more[args.length] = last;
    return more;
  }
}
