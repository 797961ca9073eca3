package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.testing.RulePage;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk brings rules of its own in a jar: the rule of docs/writing-a-rule.md. */
class PluginTest {
  private static final String SERVICE = "META-INF/services/dev.copydesk.rule.RuleFamily";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void setUp() {
    desk =
        new Desk(folder)
            .file("articles/a.md", "---\ndate: 2025-03-01\n---\n\nThey utilize the ferry.\n");
  }

  @AfterEach
  void forgetTheRepository() {
    System.clearProperty("maven.repo.local");
  }

  @Test
  void theRuleOfTheDocumentationFindsWhatItSays() throws IOException {
    HouseRules.jar(HouseRules.files(), folder.resolve("rules"));
    desk.file("copydesk.yml", "plugins: rules/house-rules.jar\n");

    Desk.Outcome outcome = desk.run("check", "-f", "concise", "articles");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            "articles/a.md:5:6: warning house/unwanted-word: "
                + "\"utilize\" is a word that the house does not use\n");
    assertThat(desk.run("explain", "house/unwanted-word").out())
        .startsWith("house/unwanted-word\n  warning, on by default\n")
        .contains("--set house/unwanted-word.words=");
    assertThat(desk.run("rules").out()).contains("house/unwanted-word");
  }

  @Test
  void itsPageIsTrueAsItsOwnTestSays() throws Exception {
    Path jar = HouseRules.jar(HouseRules.files(), folder.resolve("rules"));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      RuleFamily family =
          (RuleFamily)
              loader
                  .loadClass("org.example.house.HouseFamily")
                  .getDeclaredConstructor()
                  .newInstance();
      family
          .rules(Options.of(Map.of(), RulePage.TODAY))
          .forEach(rule -> assertThat(RulePage.of(rule.info()).problems(family)).isEmpty());
    }
  }

  @Test
  void settingsReachItAndItCanBeASettingOfAFolder() throws IOException {
    HouseRules.jar(HouseRules.files(), folder.resolve("articles/rules"));
    desk.file(
        "articles/copydesk.yml",
        """
        plugins: [rules/house-rules.jar]
        rules:
          house/unwanted-word:
            severity: error
            words: [ferry]
        """);

    Desk.Outcome outcome = desk.run("check", "-f", "concise", "articles/a.md");

    assertThat(outcome.out())
        .startsWith("articles/a.md:5:18: error house/unwanted-word: \"ferry\"")
        .hasLineCount(1);
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void aCoordinateIsLookedUpInTheLocalRepository() throws IOException {
    Path jar = HouseRules.jar(HouseRules.files(), folder.resolve("rules"));
    Path home = Files.createDirectories(folder.resolve("repo/org/example/house-rules/1.0"));
    Files.move(jar, home.resolve("house-rules-1.0.jar"));
    System.setProperty("maven.repo.local", folder.resolve("repo").toString());
    desk.file("copydesk.yml", "plugins:\n  - org.example:house-rules:1.0\n");

    assertThat(desk.run("check", "-f", "concise", "articles").out()).contains("unwanted-word");
    desk.file("copydesk.yml", "plugins:\n  - org.example:house-rules:2.0\n");
    assertThat(complaint())
        .startsWith("copydesk.yml:2:5: there is no plugin ")
        .endsWith("fetch it with: mvn dependency:get -Dartifact=org.example:house-rules:2.0");
  }

  @Test
  void whatCannotBeLoadedIsAnErrorAtItsPlace() throws IOException {
    desk.file("copydesk.yml", "fail-on: note\nplugins: rules/none.jar\n");
    assertThat(desk.run("rules").code()).isEqualTo(2);
    assertThat(complaint())
        .startsWith("copydesk.yml:2:10: there is no plugin ")
        .endsWith("none.jar; paths count from the folder of the settings file");

    desk.file("copydesk.yml", "plugins: [house.zip]\n");
    assertThat(complaint())
        .isEqualTo(
            "copydesk.yml:1:11: \"house.zip\" is neither the path of a .jar nor group:artifact:version");

    desk.file("text.jar", "no jar").file("copydesk.yml", "plugins: text.jar\n");
    assertThat(complaint()).startsWith("copydesk.yml:1:10: the plugin text.jar is no jar: ");

    HouseRules.jar(Map.of("read.me", ""), folder);
    desk.file("copydesk.yml", "plugins: house-rules.jar\n");
    assertThat(complaint())
        .isEqualTo(
            "copydesk.yml:1:10: the plugin house-rules.jar brings no rules: it has no " + SERVICE);
  }

  @Test
  void aJarThatPromisesWhatItDoesNotHoldIsAnErrorToo() throws IOException {
    desk.file("copydesk.yml", "plugins: house-rules.jar\n");

    HouseRules.jar(Map.of(SERVICE, "org.example.Nowhere\n"), folder);
    assertThat(complaint())
        .startsWith("copydesk.yml:1:10: the plugin house-rules.jar cannot be loaded: ")
        .contains("org.example.Nowhere not found");

    pack("return \"house\"", "return \"dates\"");
    assertThat(complaint()).endsWith("brings a family \"dates\", which there is already");
  }

  @Test
  void aRuleThatIsNotAsRulesAreIsAnErrorToo() throws IOException {
    desk.file("copydesk.yml", "plugins: house-rules.jar\n");

    pack("house/unwanted-word\", Severity", "unwanted-word\", Severity");
    assertThat(complaint())
        .endsWith(
            "house-rules.jar: the id \"unwanted-word\" is not \"house/\" and a name with hyphens");

    pack("house/unwanted-word\", Severity", "house/bad-word\", Severity");
    assertThat(complaint())
        .contains("house-rules.jar: house/bad-word has no page: no page bad-word.md");

    pack(
        "return List.of(new",
        "if (true) throw new IllegalStateException(\"no\"); return List.of(new");
    assertThat(complaint())
        .endsWith("its family \"house\" makes no rules: java.lang.IllegalStateException: no");
  }

  @Test
  void aRuleThatWasMadeForAnotherVersionCostsNoOtherFinding() throws IOException {
    desk.file("copydesk.yml", "plugins: house-rules.jar\n");
    pack(
        "Quotations quotations = ",
        "if (true) throw new NoSuchMethodError(\"old\"); Quotations quotations = ");

    Desk.Outcome outcome = desk.run("check", "-f", "concise", "articles");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).contains("copydesk/rule-failed: ").contains("house/unwanted-word");
  }

  /** The jar of the documentation with something else in its sources. */
  private void pack(String text, String other) throws IOException {
    Map<String, String> files = new LinkedHashMap<>(HouseRules.files());
    files.replaceAll((name, content) -> content.replace(text, other));
    HouseRules.jar(files, folder);
  }

  private String complaint() {
    Desk.Outcome outcome = desk.run("check", "articles");
    assertThat(outcome.code()).isEqualTo(2);
    return outcome.err().lines().findFirst().orElse("").replaceFirst("^copydesk: ", "");
  }
}
