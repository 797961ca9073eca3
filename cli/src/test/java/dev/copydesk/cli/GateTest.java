package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk takes up checking with an archive full of faults. */
class GateTest {
  private static final String OLD = "An old story\n\nHe said NEVER.\n\nNothing else.\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeAnArchive() throws IOException, InterruptedException {
    desk = new Desk(folder).file("old.txt", OLD).file("older.txt", "Older\n\nShe said NEVER.\n");
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-q", "-m", "The archive");
  }

  @Test
  void knownFaultsDoNotCountAndNewOnesDo() {
    assertThat(desk.run("baseline", "--only=sample", ".").out())
        .isEqualTo("2 known faults in copydesk-baseline.tsv\n");
    assertThat(check().code()).isZero();

    desk.file("old.txt", "A new line above\n\n" + OLD + "\nNow he said ALWAYS.\n");
    Desk.Outcome outcome = check();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEqualTo("old.txt:9:13: error sample/shouting: \"ALWAYS\" shouts\n");
    assertThat(check("--no-baseline").out()).hasLineCount(3);
    assertThat(check("-f", "text").out()).contains("· 2 known in the baseline");
  }

  @Test
  void whatIsMendedIsToldAndPruned() {
    desk.run("baseline", "--only=sample", ".");
    desk.file("old.txt", "An old story\n\nHe said never.\n");

    assertThat(check().err()).startsWith("copydesk: 1 entry of the baseline");
    assertThat(desk.run("check", "--only=sample", "older.txt").err()).isEmpty();
    assertThat(desk.run("check", "--only=sample/echo", ".").err()).isEmpty();
    desk.file("new.txt", "It is NEVER.\n");
    assertThat(desk.run("baseline", "--only=sample", "--prune", ".").out()).startsWith("1 known");
    assertThat(check().out()).hasLineCount(1).startsWith("new.txt");
    assertThat(check().err()).isEmpty();
  }

  @Test
  void aBaselineHoldsWhereverTheRunIsStarted() {
    desk.file("news/new.txt", "It is NEVER.\n");
    Desk news = new Desk(folder.resolve("news"));
    desk.run("baseline", "--only=sample", ".");

    assertThat(news.run("check", "--only=sample", ".").code()).isZero();
    assertThat(news.run("check", "--only=sample", "../old.txt").code()).isZero();
    news.run("baseline", "--only=sample", ".");
    assertThat(desk.read("copydesk-baseline.tsv")).contains("\tnews/new.txt\n", "\told.txt\n");
    assertThat(Files.exists(folder.resolve("news/copydesk-baseline.tsv"))).isFalse();
  }

  @Test
  void aBaselineOfSomeFilesOrRulesLeavesTheOthersKnown() throws IOException {
    desk.run("baseline", "--only=sample", ".");
    desk.file("old.txt", "Mended.\n").file("older.txt", "It is NEVER.\n\nIt is ALWAYS.\n");

    assertThat(desk.run("baseline", "--only=sample/echo", ".").out()).startsWith("2 known");
    assertThat(desk.run("baseline", "--only=sample", "older.txt").out()).startsWith("3 known");
    Files.delete(folder.resolve("old.txt"));
    assertThat(desk.run("baseline", "--only=sample", "older.txt").out()).startsWith("2 known");
  }

  @Test
  void aBrokenBaselineIsMadeAnewButNotPruned() {
    desk.file("copydesk-baseline.tsv", "<<<<<<< HEAD\n");
    assertThat(desk.run("baseline", "--prune", ".").code()).isEqualTo(2);
    assertThat(desk.run("baseline", "--only=sample", ".").out()).startsWith("2 known");
  }

  @Test
  void onlyChangedLinesCount() throws IOException, InterruptedException {
    assertThat(check("--changed").out()).isEmpty();

    desk.file("old.txt", OLD.replace("Nothing else.", "Nothing ELSE."));
    desk.file("brand new.txt", "It is NEVER.\n");

    assertThat(check("--changed").out())
        .isEqualTo(
            """
            brand new.txt:1:7: error sample/shouting: "NEVER" shouts
            old.txt:5:9: error sample/shouting: "ELSE" shouts
            """);
    assertThat(check("--staged").out()).isEmpty();
    git("add", "old.txt");
    assertThat(check("--staged").out()).hasLineCount(1).startsWith("old.txt:5:9");
  }

  @Test
  void aBranchIsComparedWithWhereItLeft() throws IOException, InterruptedException {
    git("checkout", "-q", "-b", "story");
    desk.file("new.txt", "It is NEVER.\n");
    git("add", ".");
    git("commit", "-q", "-m", "A story");

    assertThat(check("--since", "main").out()).hasLineCount(1).startsWith("new.txt:1:7");
    assertThat(check("--since", "mian").err()).startsWith("copydesk: git knows no \"mian\" here");
    assertThat(check("--since", "mian").code()).isEqualTo(2);
  }

  @Test
  void whatAChangeCausesElsewhereCounts() {
    desk.file("copy.txt", "Zeal and more\n").file("again.txt", "Zeal and more\n");

    assertThat(check("--changed").out()).contains("copy.txt:1:1: warning sample/echo");
  }

  @Test
  void outsideOfARepositoryItIsSaidThatThereIsNone(@TempDir Path elsewhere) {
    Desk other = new Desk(elsewhere).file("a.txt", "NEVER\n");

    Desk.Outcome outcome = other.run("check", "--changed", ".");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("copydesk: this folder is in no git repository");
  }

  @Test
  void whatHasNotChangedIsOnlyReadForTheComparison() throws IOException, InterruptedException {
    desk.file("old.txt", "Please break the rule.\n");
    git("add", ".");
    git("commit", "-q", "-m", "A file that a rule cannot bear");
    assertThat(check("--changed").code()).isZero();
    assertThat(check().code()).isEqualTo(3);

    desk.file("new.txt", "Please break the rule.\n");

    assertThat(check("--changed").out())
        .startsWith("new.txt:1:1: error copydesk/rule-failed")
        .contains("old.txt:1:1: warning sample/echo")
        .hasLineCount(2);
  }

  @Test
  void aBaselineIsNotBlamedForWhatWasNotAsked() {
    desk.run("baseline", "--only=sample", ".");
    desk.file("new.txt", "Fine.\n");

    assertThat(check("--changed").err()).isEmpty();
  }

  @Test
  void aShallowCloneIsToldHowToGetTheRest(@TempDir Path elsewhere)
      throws IOException, InterruptedException {
    git("commit", "-q", "--allow-empty", "-m", "Nothing");
    git("clone", "-q", "--depth=1", "file://" + folder, elsewhere.resolve("clone").toString());
    Desk clone = new Desk(elsewhere.resolve("clone"));

    Desk.Outcome outcome = clone.run("check", "--since", "HEAD~1", ".");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("copydesk: git knows no \"HEAD~1\" here: this clone is shallow")
        .contains("git fetch --unshallow");
    assertThat(clone.run("check", "--since", "origin/story", ".").err()).contains("shallow");
    assertThat(desk.run("check", "--since", "origin/story", ".").err())
        .contains("get it with git fetch origin story");
  }

  @Test
  void withoutGitItIsSaidThatGitIsNeeded() throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    ProcessBuilder run =
        new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "dev.copydesk.cli.Main",
            "check",
            "--changed",
            ".");
    run.environment().put("PATH", "/nowhere");
    Process process = run.directory(folder.toFile()).start();

    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(err).startsWith("copydesk: git is needed to tell what has changed");
  }

  private Desk.Outcome check(String... options) {
    List<String> args = new ArrayList<>(List.of("check", "--only=sample", "."));
    args.addAll(List.of(options));
    if (!args.contains("-f")) {
      args.addAll(List.of("-f", "concise"));
    }
    return desk.run(args.toArray(String[]::new));
  }

  private void git(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Ada Quill"));
    command.addAll(List.of("-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"));
    command.addAll(List.of(args));
    Process git =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile("git", ".log").toFile())
            .start();
    assertThat(git.waitFor()).isZero();
  }
}
