package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeAnArticle() {
    desk =
        new Desk(folder)
            .file(
                "harbor.txt",
                "Quarrel at the harbor\n\n\"The wall will hold,\" said Ines Falk. Critics say it will"
                    + " not. Falk said that she would stay.\n");
  }

  @Test
  void sourcesAreGroupedUnderAScore() {
    assertThat(desk.run("sources", "harbor.txt").out())
        .isEqualTo(
            """
            harbor.txt: 3 statements: 2 named, 1 vague
              Ines Falk, named, 2 times
                3:1     "The wall will hold,"
                3:74    that she would stay
              Critics, vague
                3:51    it will not
            """);
  }

  @Test
  void sourcesAreReadByProgramsToo() {
    assertThat(desk.run("sources", "-f", "json", "harbor.txt").out())
        .startsWith("[\n  {\n    \"path\" : \"harbor.txt\",")
        .contains("\"score\" : \"3 statements: 2 named, 1 vague\"", "\"anonymous\" : 0")
        .contains("\"source\" : \"Ines Falk\"", "\"place\" : \"harbor.txt:3:74\"");
    assertThat(desk.run("sources", "-f", "csv", "harbor.txt").out())
        .startsWith("source,kind,place,words\r\nInes Falk,named,harbor.txt:3:1,");
  }

  @Test
  void anArticleWithoutStatementsHasNoList() {
    desk.file("calm.txt", "A calm week\n\nThe wall holds and the boats are in the harbor.\n");
    assertThat(desk.run("sources", "calm.txt").out()).isEmpty();
  }
}
