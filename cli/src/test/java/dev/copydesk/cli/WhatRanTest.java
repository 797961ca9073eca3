package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It can be seen what a run looks at, and what takes its time. */
class WhatRanTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void aFolder() {
    desk =
        new Desk(folder)
            .file("b.txt", "He said NEVER.\n")
            .file("a/one.md", "Nothing.\n")
            .file("a/photo.jpg", new byte[] {1, 2, 3})
            .file("drafts/c.md", "Not yet.\n")
            .file("copydesk.yml", "exclude: drafts/\n");
  }

  @Test
  void theFilesThatWouldBeCheckedAreListed() {
    Desk.Outcome outcome = desk.run("check", "--list-files", ".");

    assertThat(outcome.out()).isEqualTo("a/one.md\nb.txt\n");
    assertThat(outcome.code()).isZero();
    assertThat(desk.run("check", "--list-files", "none.md").err())
        .isEqualTo("copydesk: none.md: there is no such file or folder\n");
    assertThat(desk.run("check", "--list-files", "none.md").code()).isEqualTo(3);
  }

  @Test
  void theTimesOfTheRulesStandBesideTheReportAndNotInIt() {
    String plain = desk.run("check", "--only=sample", "-f", "json", ".").out();

    Desk.Outcome outcome = desk.run("check", "--only=sample", "--profile-rules", "-f", "json", ".");

    assertThat(outcome.out()).isEqualTo(plain);
    assertThat(outcome.err())
        .startsWith("rules took ")
        .contains(" ms in 2 files")
        .containsPattern(" +\\d+\\.\\d +\\d+\\.\\d %  sample\n")
        .containsPattern(" +\\d+\\.\\d +\\d+\\.\\d %  sample/echo\n")
        .doesNotContain("sample/number");
  }
}
