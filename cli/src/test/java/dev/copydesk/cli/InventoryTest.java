package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeAnArticle() {
    desk =
        new Desk(folder)
            .file(
                "bridge.txt",
                "date: 2025-01-20\n\nThe bridge at Elmford opens tomorrow, after it was closed on"
                    + " January 8, 2025, for repairs.\n");
  }

  @Test
  void aTimelineIsInTheOrderOfTime() {
    assertThat(desk.run("timeline", "bridge.txt").out())
        .containsSubsequence("2025-01-08", "January 8, 2025", "2025-01-21", "tomorrow");
  }

  @Test
  void aTimelineIsReadByProgramsToo() {
    assertThat(desk.run("timeline", "-f", "csv", "bridge.txt").out())
        .startsWith("day,value,words,place,context\r\n2025-01-08,2025-01-08,\"January 8, 2025\",");
    assertThat(desk.run("timeline", "-f", "json", "bridge.txt").out())
        .startsWith("[\n  {\n    \"day\" : \"2025-01-08\",");
    assertThat(desk.run("timeline", "-f", "cvs", "bridge.txt").err())
        .startsWith("copydesk: unknown format \"cvs\"; did you mean \"csv\"?");
  }

  @Test
  void aPublicationDateCanBeGivenForTheRun() {
    assertThat(desk.run("timeline", "--published", "2025-02-20", "bridge.txt").out())
        .contains("2025-02-21");
  }

  @Test
  void whatCannotBeReadIsTold() {
    Desk.Outcome outcome = desk.run("timeline", "gone.txt", "bridge.txt");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).isEqualTo("copydesk: gone.txt: there is no such file or folder\n");
    assertThat(outcome.out()).contains("2025-01-08");
  }

  @Test
  void inspectShowsTheDateAndWhyMetadataAndBlocks() {
    assertThat(desk.run("inspect", "bridge.txt").out())
        .contains("bridge.txt (text)", "published: 2025-01-20", "believed", "date", "paragraph");
    assertThat(desk.run("inspect", "gone.txt").code()).isEqualTo(3);
  }
}
