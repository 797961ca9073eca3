package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk with a thousand old articles takes Copydesk up in an afternoon: what is old stays quiet,
 * what is new and wrong turns a branch red on its line, and mending it turns it green.
 */
class AdoptionTest {
  private static final int OLD_ARTICLES = 1000;
  private static final String STORY = "articles/2025/ferry.md";
  private static final String FAULT = "Tuesday, March 12, 2025";
  private static final String RIGHT = "Wednesday, March 12, 2025";

  @TempDir private Path folder;
  @TempDir private Path logs;

  @Test
  void anOldArchiveStaysQuietAndANewFaultDoesNot() throws IOException, InterruptedException {
    assumeThat(git("--version")).as("git is needed to take a branch up").isZero();
    Desk desk = archive();

    // the first day: hundreds of faults, which go into the baseline
    assertThat(desk.run("init").out())
        .startsWith("copydesk.yml written for 1000 files")
        .contains("copydesk baseline .");
    assertThat(desk.run("baseline", "--today", "2025-06-01", "articles").out())
        .matches("\\d{3,} known faults in copydesk-baseline.tsv\n");
    Desk.Outcome quiet = check(desk, "articles");
    assertThat(quiet.code()).isZero();
    assertThat(quiet.out())
        .startsWith("1000 files: no findings · ")
        .endsWith(" known in the baseline\n");
    git("init", "-q", "-b", "main");
    commit("Check the articles with Copydesk");

    // a branch with a new story, and a line more in an old one
    git("checkout", "-q", "-b", "ferry");
    desk.file(STORY, story(FAULT));
    String old = desk.read(path(1));
    desk.file(path(1), old + "\nThe old mill was sold in 1998.\n");
    commit("Tell of the ferry");

    Desk.Outcome red = check(desk, "--since", "main", "--format", "github", "articles");
    assertThat(red.code()).isEqualTo(1);
    assertThat(red.out().lines().filter(line -> line.startsWith("::")))
        .singleElement()
        .asString()
        .startsWith(
            "::error title=dates/weekday-mismatch,file=articles/2025/ferry.md,"
                + "line=7,endLine=7,col=33,endColumn=56::\"Tuesday, March 12, 2025\"");
    // without git the baseline alone finds the same
    Desk.Outcome same = check(desk, "--format", "concise", "articles");
    assertThat(same.code()).isEqualTo(1);
    assertThat(same.out()).hasLineCount(1).startsWith(STORY + ":7:33: error");

    // mended, on the branch and in whole
    desk.file(STORY, story(RIGHT));
    commit("Correct the day");
    assertThat(check(desk, "--since", "main", "--format", "github", "articles").code()).isZero();
    assertThat(check(desk, "articles").code()).isZero();
  }

  private static Desk.Outcome check(Desk desk, String... args) {
    List<String> all = new ArrayList<>(List.of("check", "--today", "2025-06-01"));
    if (!List.of(args).contains("--format")) {
      all.addAll(List.of("--format", "summary"));
    }
    all.addAll(List.of(args));
    return desk.run(all.toArray(String[]::new));
  }

  /** Every second article has no date, every third a button of the page it once stood on. */
  private Desk archive() {
    Desk desk = new Desk(folder);
    for (int i = 0; i < OLD_ARTICLES; i++) {
      String day = String.format(Locale.ROOT, "2019-%02d-%02d", i % 12 + 1, i % 28 + 1);
      String head = i % 2 == 0 ? "" : "---\ndate: " + day + "\n---\n\n";
      String button = i % 3 == 0 ? "\nShare this article\n" : "";
      desk.file(
          path(i),
          head
              + "# Council weighs plan number "
              + i
              + "\n\nThe council weighed a plan for street number "
              + i
              + " and put it off, the mayor said. The street has "
              + (i % 40 + 2)
              + " houses and one lamp.\n"
              + button);
    }
    return desk;
  }

  private static String path(int number) {
    return String.format(Locale.ROOT, "articles/2019/%02d/plan-%d.md", number % 12 + 1, number);
  }

  private static String story(String day) {
    return """
        ---
        title: The ferry comes back
        date: 2025-03-14
        ---

        # The ferry comes back
        The old ferry crossed the river %s, for the first time in nine years, the harbour office said.
        """
        .formatted(day);
  }

  private void commit(String message) throws IOException, InterruptedException {
    assertThat(git("add", ".")).isZero();
    assertThat(git("commit", "-q", "-m", message)).isZero();
  }

  private int git(String... args) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Ada Quill"));
    command.addAll(List.of("-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"));
    command.addAll(List.of(args));
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(Files.createTempFile(logs, "git", ".log").toFile())
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
