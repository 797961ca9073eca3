package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.cli.Desk.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeAnArticle() {
    desk = new Desk(folder).file("good.txt", "The mayor of Elmford said NEVER.\n");
  }

  @Test
  void whatDoesNotExistIsNamedAndTheRestIsChecked() {
    assertTrouble(
        check("good.txt", "gone.txt"),
        "gone.txt:1:1: error copydesk/unreadable-file: there is no such file or folder");
    assertTrouble(
        check("good.txt", "gone/*.txt"),
        "gone/*.txt:1:1: error copydesk/unreadable-file: no file matches this pattern");
  }

  @Test
  void aNamedFileThatNoReaderKnowsIsAnError() {
    desk.file("image.xyz", "?");

    assertTrouble(
        check("good.txt", "image.xyz"), "image.xyz:1:1: error copydesk/unreadable-file: ");
  }

  @Test
  void inAFolderItIsSkippedAndCounted() {
    desk.file("image.xyz", "?").file(".hidden/note.txt", "NEVER").file("target/out.txt", "NEVER");

    Outcome outcome = desk.run("check", "--only=sample", ".");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .endsWith("1 file: 1 error, 0 warnings, 0 notes · 1 file skipped: no reader\n");
  }

  @Test
  void anEmptyFileHasNothingWrongInIt() {
    desk.file("empty.txt", "");

    assertThat(desk.run("check", "--only=sample", "empty.txt").code()).isZero();
  }

  @Test
  void binaryRubbishIsNamed() {
    byte[] rubbish = new byte[4000];
    new Random(7).nextBytes(rubbish);
    desk.file("rubbish.txt", rubbish);

    assertTrouble(
        check("good.txt", "rubbish.txt"), "rubbish.txt:1:1: error copydesk/unreadable-file: ");
  }

  @Test
  void everyUsualEncodingIsRead() {
    String text = "The mayor of Elmförd said NEVER.\n";
    desk.file("bom.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
        .file("wide.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
        .file("western.txt", text.getBytes(StandardCharsets.ISO_8859_1));

    Outcome outcome = check("bom.txt", "wide.txt", "western.txt");

    assertThat(outcome.out().lines())
        .hasSize(3)
        .allMatch(line -> line.endsWith(".txt:1:27: error sample/shouting: \"NEVER\" shouts"));
  }

  @Test
  void aLongLineIsReadAndShownInAWindow() {
    desk.file("long.txt", "So it goes. ".repeat(900_000) + "NEVER " + "So it goes. ".repeat(10));

    Outcome outcome = desk.run("check", "--only=sample", "long.txt");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("long.txt:1:10800001").hasSizeLessThan(1000);
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void linksThatLeadInCirclesEndTheWalk() throws IOException {
    Files.createSymbolicLink(folder.resolve("circle"), folder);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));

    assertThat(desk.run("check", "--only=sample", ".").out())
        .endsWith("1 file: 1 error, 0 warnings, 0 notes · 1 file skipped: no reader\n");
  }

  @Test
  void aFileThatVanishesIsNamedAndTheRestIsChecked() throws IOException {
    Files.createSymbolicLink(folder.resolve("vanished.txt"), folder.resolve("removed.txt"));

    assertTrouble(
        check("good.txt", "vanished.txt"),
        "vanished.txt:1:1: error copydesk/unreadable-file: there is no such file");
    assertThat(desk.run("check", "--fail-on=never", "vanished.txt").code()).isEqualTo(3);
  }

  @Test
  void patternsReachAcrossFolders() {
    desk.file("a/b/c.txt", "NEVER").file("a/d.txt", "NEVER").file("a/e.md", "NEVER");

    assertThat(check("a/**/*.txt").out().lines()).hasSize(2);
    assertThat(check("**/*.txt").out().lines()).hasSize(3);
    assertThat(check("*.txt").out().lines()).hasSize(1);
    assertThat(check("a/{d,e}.txt", "a/d.txt").out().lines()).hasSize(1);
  }

  private Outcome check(String... paths) {
    String[] args = new String[paths.length + 4];
    System.arraycopy(
        new String[] {"check", "--only=sample/shouting", "-f", "concise"}, 0, args, 0, 4);
    System.arraycopy(paths, 0, args, 4, paths.length);
    return desk.run(args);
  }

  private static void assertTrouble(Outcome outcome, String line) {
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out().lines())
        .anyMatch(l -> l.startsWith(line))
        .contains("good.txt:1:27: error sample/shouting: \"NEVER\" shouts");
    assertThat(outcome.err()).isEmpty();
  }
}
