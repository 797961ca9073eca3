package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** First settings for a folder that nobody has checked before. */
class InitTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeASite() {
    desk =
        new Desk(folder)
            .file("content/news/a.md", "---\ndate: 2025-01-20\n---\n\nHe said NEVER.\n")
            .file("content/news/b.md", "---\ndate: 2025-01-21\n---\n\nShe said ALWAYS.\n")
            .file("themes/plain/layouts/single.html", "<p>NEVER</p>\n")
            .file("README.md", "NEVER\n")
            .file("content/README.md", "NEVER\n");
  }

  @Test
  void whatIsNoArticleIsLeftOutAndTheNextStepsAreTold() {
    Desk.Outcome outcome = desk.run("init");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith(
            """
            copydesk.yml written for 2 files
              left out: README.md, 2 files
              left out: themes/, 1 file

            Next:
              copydesk check .            2 findings today, 2 errors
              copydesk baseline .         lets them stay, so that only new ones count
            """);
    assertThat(desk.run("check", "-f=concise", ".").out())
        .contains("content/news/a.md", "content/news/b.md")
        .doesNotContain("README", "themes");
  }

  @Test
  void theSettingsAreRightWithAndWithoutTheirComments() {
    desk.run("init");
    String text = desk.read("copydesk.yml");
    assertThat(text)
        .contains("\nexclude:\n  - \"README.md\"  ")
        .contains("#   sample/shouting: note")
        .contains("# 2 findings\n");

    desk.file("copydesk.yml", text.replaceAll("(?m)^# (?=\\S+:( |$)|  )", ""));

    assertThat(desk.read("copydesk.yml"))
        .contains("\nextends: strict\n", "\nrules:\n  sample/shouting: note");
    assertThat(desk.run("config", "opinion").err()).contains("no file or folder opinion");
    assertThat(desk.run("config", "content").out())
        .containsPattern("shouting: note +# copydesk.yml");
  }

  @Test
  void afterABaselineTheFirstRunIsGreen() {
    desk.run("init");
    desk.run("baseline", ".");

    assertThat(desk.run("check", ".").code()).isZero();
  }

  @Test
  void settingsThatAreThereStay() {
    desk.file("content/copydesk.yml", "fail-on: never\n");

    Desk.Outcome outcome = desk.run("init", "content");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("copydesk: content/copydesk.yml is there already; --force replaces it");
    assertThat(desk.read("content/copydesk.yml")).isEqualTo("fail-on: never\n");
    assertThat(desk.run("init", "content", "--force").out())
        .startsWith("content/copydesk.yml written for 2 files");
  }

  @Test
  void anEmptyFolderIsTold(@TempDir Path empty) {
    assertThat(new Desk(empty).run("init").out()).contains("No articles were found here");
    assertThat(new Desk(empty).run("init", "nowhere").err())
        .startsWith("copydesk: there is no folder nowhere");
  }
}
