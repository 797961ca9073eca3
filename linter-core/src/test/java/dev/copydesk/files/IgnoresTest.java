package dev.copydesk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoresTest {
  private static final List<String> TREE =
      List.of(
          "a.txt",
          "b.txt",
          "ab.txt",
          "a b.txt",
          "a-1.txt",
          "#a.txt",
          "!a.txt",
          "[a].txt",
          "drafts/a.txt",
          "drafts/b.txt",
          "drafts/old/a.txt",
          "news/drafts/a.txt",
          "news/local/a.txt",
          "news/local/drafts/b.txt",
          "news/2024/01/a.txt",
          "news/a.txt",
          "out.txt/a.txt",
          "über/a.txt");

  @TempDir private Path folder;

  /** Lines are separated by |. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "/a.txt",
        "drafts",
        "drafts/",
        "/drafts/",
        "drafts/*",
        "drafts/*|!drafts/old",
        "drafts/|!drafts/a.txt",
        "*.txt|!a.txt",
        "*|!*/|!a.txt",
        "/*|!/news",
        "news/*/a.txt",
        "news/**/a.txt",
        "**/drafts/a.txt",
        "**/drafts",
        "news/**",
        "news/**|!news/a.txt",
        "**/local/**",
        "news/**/01/",
        "?.txt",
        "??.txt",
        "[ab].txt",
        "[!a].txt",
        "[^a].txt",
        "[a-c].txt",
        "[]a].txt",
        "[[:alpha:]].txt",
        "[[:digit:]]*",
        "a[-b]1.txt",
        "a-[0-9].txt",
        "[a",
        "\\#a.txt",
        "\\!a.txt",
        "# a.txt||",
        "a\\ b.txt",
        "a b.txt   ",
        "\\[a\\].txt",
        "out.txt",
        "out.txt/",
        "*.txt/",
        "a*",
        "*a*",
        "**a.txt",
        "news**",
        "new*/a.txt",
        "/**/a.txt",
        "über/",
        "über/?.txt",
        "ü*/*.txt",
        "!a.txt|a.txt",
        "a.txt|!a.txt|/a.txt",
        "a.txt\r|b.txt\r",
        "/",
        "!",
        "a.txt\\",
      })
  void theSameFilesAreLeftOutAsByGit(String lines) throws IOException, InterruptedException {
    plant();
    write(".gitignore", lines.replace('|', '\n') + "\n");

    assertThat(found()).isEqualTo(notIgnored());
  }

  @Test
  void deeperFilesOutrankThoseAbove() throws IOException, InterruptedException {
    plant();
    write(".gitignore", "a.txt\n/drafts/old/\n");
    write("news/.gitignore", "!a.txt\n/local/*\n!/local/drafts\n");
    write("drafts/.gitignore", "!old/\n");
    write(".git/info/exclude", "b.txt\n");

    assertThat(found()).isEqualTo(notIgnored()).contains("news/a.txt").doesNotContain("a.txt");
  }

  @Test
  void aCopydeskignoreOutranksEveryGitignore() throws IOException, InterruptedException {
    plant();
    write("news/.gitignore", "*.txt\n");
    write(".copydeskignore", "/*.txt\ndrafts/\n!/news/a.txt\n");

    assertThat(found()).containsExactly("news/a.txt", "über/a.txt");
  }

  @Test
  void aFolderBelowIsSearchedByTheSameRules() throws IOException, InterruptedException {
    plant();
    write(".gitignore", "/news/local/\n/news/drafts/*\n");

    assertThat(FileSearch.find(folder, List.of("news"), name -> true).files().keySet())
        .containsExactly("news/2024/01/a.txt", "news/a.txt");
    assertThat(FileSearch.find(folder.resolve("news"), List.of("."), n -> true).files().keySet())
        .containsExactly("2024/01/a.txt", "a.txt");
    assertThat(FileSearch.find(folder, List.of("news/*/a.txt"), n -> true).files()).isEmpty();
  }

  @Test
  void whatIsNamedIsAlwaysTaken() throws IOException, InterruptedException {
    plant();
    write(".gitignore", "drafts/\n");

    assertThat(FileSearch.find(folder, List.of("drafts/a.txt"), n -> true).files().keySet())
        .containsExactly("drafts/a.txt");
    assertThat(FileSearch.find(folder, List.of("drafts"), n -> true).files().keySet())
        .containsExactly("drafts/a.txt", "drafts/b.txt", "drafts/old/a.txt");
  }

  @Test
  void noRepositoryIsNeeded() throws IOException {
    write("a.txt", "");
    write("news/b.txt", "");
    write(".gitignore", "a.txt\n");

    assertThat(found()).containsExactly("news/b.txt");
    assertThat(FileSearch.find(folder, List.of("."), file -> FileSearch.Choice.TAKE, false).files())
        .hasSize(2);
  }

  private void plant() throws IOException, InterruptedException {
    git("init", "-q");
    for (String file : TREE) {
      write(file, "");
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> found() {
    return List.copyOf(
        FileSearch.find(folder, List.of("."), name -> name.endsWith(".txt")).files().keySet());
  }

  private List<String> notIgnored() throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    for (String file : git("ls-files", "--others", "--exclude-standard", "-z").split("\0")) {
      if (file.endsWith(".txt")) {
        files.add(file);
      }
    }
    files.sort(String::compareTo);
    return files;
  }

  private String git(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.excludesFile=/dev/null"));
    command.addAll(List.of(args));
    Process git = new ProcessBuilder(command).directory(folder.toFile()).start();
    String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).isZero();
    return out;
  }
}
