package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeAnArticle() {
    desk = new Desk(folder).file("a.md", "It was NEVER said.\r\n\r\nIt was NEVER meant.\r\n");
  }

  @Test
  void safeFixesAreMadeAndASecondRunFindsNothing() {
    Desk.Outcome outcome = desk.run("check", "--only=sample", "--fix", ".");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEqualTo("copydesk: 2 findings mended\n");
    assertThat(outcome.out()).isEqualTo("1 file: no findings\n");
    assertThat(desk.read("a.md")).isEqualTo("It was never said.\r\n\r\nIt was never meant.\r\n");
    assertThat(desk.run("check", "--only=sample", "--fix", ".").err()).isEmpty();
  }

  @Test
  void aDiffShowsTheFixesAndWritesNothing() {
    String before = desk.read("a.md");

    Desk.Outcome outcome = desk.run("check", "--only=sample", "--diff", ".");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("-It was NEVER said.", "+It was never said.");
    assertThat(desk.read("a.md")).isEqualTo(before);
  }

  @Test
  void anEmptyDiffIsTold() {
    desk.file("a.md", "It was never said.\n");

    Desk.Outcome outcome = desk.run("check", "--only=sample", "--diff", ".");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).isEqualTo("copydesk: there is nothing that --fix would change\n");
  }

  @Test
  void standardInputIsNotWritten() {
    assertThat(desk.input("NEVER").run("check", "--fix", "-").code()).isEqualTo(2);
  }

  @Test
  void namesAreListedAndAListIsSuggested() {
    desk.file("b.txt", "Ada Morland spoke in Tarvin. Then Ada Morland left Tarvin for Lisbon.\n");

    assertThat(desk.run("names", "b.txt").out())
        .contains("Ada Morland", "person", "Tarvin", "b.txt:1:1");
    assertThat(desk.run("names", "-f", "csv", "b.txt").out())
        .startsWith("name,kind,count,articles,from,to,first,last,forms\r\n");
    assertThat(desk.run("names", "--suggest", "b.txt").out()).contains("names:\n");
  }

  @Test
  void aListOfNamesIsHeld() {
    desk.file("names.yml", "names:\n  - name: Anton Verelskyy\n    not: [Anton Verelsky]\n");
    desk.file("c.txt", "date: 2025-01-20\n\nThe mayor, Anton Verelsky, spoke for an hour.\n");

    assertThat(
            desk.run("check", "--only=names", "--names", "names.yml", "-f", "concise", "c.txt")
                .out())
        .contains("names/misspelled-name");
  }
}
