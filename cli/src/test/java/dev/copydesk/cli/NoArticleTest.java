package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.cli.Desk.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoArticleTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeSettingsBesideAnArticle() {
    desk =
        new Desk(folder)
            .file("good.txt", "The mayor of Elmford said NEVER.\n")
            .file("package.json", "{\"name\": \"site\", \"version\": \"1.0\"}")
            .file("pom.xml", "<project><name>site</name></project>");
  }

  @Test
  void inAFolderSettingsArePassedOverAndCounted() {
    Outcome outcome = desk.run("check", "--only=sample", ".");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("1 file: 1 error").contains("2 files skipped");
    assertThat(outcome.out()).doesNotContain("package.json").doesNotContain("pom.xml");
  }

  @Test
  void thatAreNamedAreAnError() {
    Outcome outcome = desk.run("check", "--only=sample", "good.txt", "package.json");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).contains("holds no article that Copydesk understands");
  }

  @Test
  void brokenDataInAFolderIsAnError() {
    desk.file("broken.json", "{\"title\": ");

    assertThat(desk.run("check", "--only=sample", ".").code()).isEqualTo(3);
  }
}
