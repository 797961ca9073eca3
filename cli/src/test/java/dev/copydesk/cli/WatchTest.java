package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is checked again when something in it changes; no test waits for a clock. */
class WatchTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Integer> rounds = new ArrayList<>();
  private Desk desk;

  @BeforeEach
  void anArticle() {
    desk = new Desk(folder).file("articles/a.txt", "Nothing happened.\n");
  }

  @Test
  void anotherRoundFollowsEveryChangeAndNoOther() throws Exception {
    int last =
        watch(
            () -> {},
            () -> desk.file("articles/a.txt", "Nothing happened again.\n"),
            () -> {},
            () -> desk.file("articles/new/b.md", "More.\n"),
            () -> desk.file("copydesk.yml", "fail-on: note\n"),
            () -> desk.file("elsewhere.txt", "Not watched.\n"),
            () -> delete("articles/a.txt"));

    assertThat(rounds).hasSize(5);
    assertThat(last).isEqualTo(5);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.contains("again"))
        .containsExactly(
            "copydesk: again, because of articles/a.txt",
            "copydesk: again, because of articles/new/b.md",
            "copydesk: again, because of " + folder.resolve("copydesk.yml"),
            "copydesk: again, because of articles/a.txt");
  }

  @Test
  void wrongSettingsAreToldAndTheWatchGoesOn() throws Exception {
    Deque<Runnable> changes = new ArrayDeque<>();
    changes.add(() -> desk.file("copydesk.yml", "# better\n"));
    int code =
        new Watch(console(), this::look, () -> next(changes))
            .over(
                () -> {
                  rounds.add(0);
                  if (rounds.size() == 1) {
                    throw new UsageException("copydesk.yml:1:1: unknown key");
                  }
                  return 0;
                });

    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("copydesk: copydesk.yml:1:1:");
  }

  @Test
  void standardInputCannotBeWatched() {
    Desk.Outcome outcome = desk.run("check", "--watch", "-");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("copydesk: --watch watches files");
  }

  private int watch(Runnable... changes) throws Exception {
    Deque<Runnable> left = new ArrayDeque<>(List.of(changes));
    return new Watch(console(), this::look, () -> next(left))
        .over(
            () -> {
              rounds.add(rounds.size() + 1);
              return rounds.size();
            });
  }

  private FileTimes look() {
    return FileTimes.of(folder, List.of("articles"));
  }

  private static boolean next(Deque<Runnable> changes) {
    if (changes.isEmpty()) {
      return false;
    }
    changes.remove().run();
    return true;
  }

  private void delete(String name) {
    try {
      Files.delete(folder.resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Console console() {
    return desk.console(OutputStream.nullOutputStream(), err);
  }
}
