package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are checked. */
class FileChoiceTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeArticles() {
    desk =
        new Desk(folder)
            .file("news/a.md", "NEVER\n")
            .file("drafts/b.md", "NEVER\n")
            .file("layouts/c.html", "<p>NEVER</p>\n")
            .file("wire/d.story", "NEVER\n");
  }

  @Test
  void ignoreFilesAreRespected() {
    desk.file(".gitignore", "drafts/\n").file(".copydeskignore", "layouts/\n");

    assertThat(checked(".")).containsExactly("news/a.md");
    assertThat(checked("drafts/b.md")).containsExactly("drafts/b.md");
    assertThat(checked(".", "--no-ignore"))
        .containsExactly("drafts/b.md", "layouts/c.html", "news/a.md");
  }

  @Test
  void theSettingsSayWhichFilesAreArticles() {
    desk.file("copydesk.yml", "files: [news/, '*.story']\n");

    assertThat(checked(".")).containsExactly("news/a.md", "wire/d.story");
    assertThat(checked("drafts/b.md")).containsExactly("drafts/b.md");
    assertThat(checked("wire/d.story")).containsExactly("wire/d.story");
  }

  @Test
  void whatIsExcludedIsLeftOutOfTheFiles() {
    desk.file("copydesk.yml", "files: ['*.md']\nexclude: drafts\n");

    assertThat(checked(".")).containsExactly("news/a.md");
    assertThat(checked(".", "--no-ignore"))
        .containsExactly("drafts/b.md", "layouts/c.html", "news/a.md");
  }

  @Test
  void inventoriesLookAtTheSameFiles() {
    desk.file("copydesk.yml", "exclude: drafts\n")
        .file("news/e.md", "Mayor Ada Quill came.\n")
        .file("drafts/f.md", "Mayor Bruno Weir came.\n");

    assertThat(desk.run("names", ".").out()).contains("Ada Quill").doesNotContain("Bruno Weir");
  }

  @Test
  void anArticleOfAnotherEndingIsMendedToo() {
    desk.file("copydesk.yml", "files: '*.story'\n");

    desk.run("check", "--only=sample", "--fix", ".");

    assertThat(desk.read("wire/d.story")).isEqualTo("never\n");
  }

  private List<String> checked(String path, String... options) {
    List<String> args = new ArrayList<>(List.of("check", "--only=sample", "-f", "concise", path));
    args.addAll(List.of(options));
    return desk.run(args.toArray(String[]::new))
        .out()
        .lines()
        .map(line -> line.substring(0, line.indexOf(':')))
        .distinct()
        .toList();
  }
}
