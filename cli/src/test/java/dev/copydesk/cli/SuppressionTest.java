package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionTest {
  @TempDir private Path folder;

  @Test
  void aCommentSilencesTheNextBlockAndNoOther() {
    Desk.Outcome outcome =
        check(
            """
            # A story

            <!-- copydesk-ignore sample/shouting: his own words -->

            He said NEVER.

            She said NEVER.
            """);

    assertThat(outcome.out()).isEqualTo("a.md:7:10: error sample/shouting: \"NEVER\" shouts\n");
  }

  @Test
  void aCommentOrTheFrontMatterSilencesTheWholeFile() {
    assertThat(check("NEVER\n\n<!-- copydesk-ignore-file sample: a test -->\n\nALWAYS\n").out())
        .isEmpty();
    assertThat(check("---\ncopydesk-ignore:\n  sample/shouting: a test\n---\n\nNEVER\n").out())
        .isEmpty();
    assertThat(check("---\ncopydesk-ignore: 'sample/shouting: a test'\n---\n\nNEVER\n").out())
        .isEmpty();
  }

  @Test
  void whatSilencesNothingIsFound() {
    assertThat(check("<!-- copydesk-ignore sample/shouting: a test -->\n\nNever.\n").out())
        .contains("a.md:1:", "copydesk/unused-suppression: nothing to ignore here");
    assertThat(check("<!-- copydesk-ignore sample/shouting -->\n\nNEVER.\n").out())
        .contains("a suppression without a reason", "sample/shouting: \"NEVER\" shouts");
    assertThat(check("<!-- copydesk-ignore sample/shoting: a test -->\n\nNever.\n").out())
        .contains("unknown rule \"sample/shoting\"; did you mean \"sample/shouting\"?");
  }

  @Test
  void aRuleThatDoesNotRunIsNotMissed() {
    Desk desk = new Desk(folder);
    desk.file("a.md", "<!-- copydesk-ignore sample/shouting: a test -->\n\nNEVER.\n");

    assertThat(desk.run("check", "--only=sample/fragile", "-f", "concise", ".").out()).isEmpty();
  }

  @Test
  void corpusFindingsAreSilencedWhereTheyStand() {
    Desk desk = new Desk(folder).file("a.md", "The same.\n");
    desk.file("b.md", "<!-- copydesk-ignore sample/echo: a series -->\n\nThe same.\n");

    Desk.Outcome outcome =
        desk.run("check", "--only=sample", "-f", "sarif=log.sarif", "-f", "text", ".");

    assertThat(outcome.out()).isEqualTo("2 files: no findings · 1 suppressed\n");
    assertThat(desk.read("log.sarif")).contains("\"justification\" : \"a series\"");
  }

  private Desk.Outcome check(String text) {
    Desk desk = new Desk(folder).file("a.md", text);
    return desk.run("check", "--only=sample,copydesk/unused-suppression", "-f", "concise", "a.md");
  }
}
