package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeArticles() {
    desk =
        new Desk(folder)
            .file(
                "b.txt",
                "date: 2024-03-01\n\nThe chemist Ada Morland spoke in Tarvin. Then Morland left.\n")
            .file("a.txt", "date: 2024-05-01\n\nLater on the chemist Ada Morland came back.\n");
  }

  @Test
  void theRegisterTellsFirstAndLastUseByDay() {
    assertThat(desk.run("names", "-f", "csv", ".").out())
        .startsWith("name,kind,count,articles,from,to,first,last,forms\r\n")
        .contains(
            "Ada Morland,person,3,2,2024-03-01,2024-05-01,b.txt:3:13,a.txt:3:22,"
                + "Ada Morland (2); Morland (1)\r\n");
    assertThat(desk.run("names", ".").out()).startsWith("Ada Morland  person  3  2  2024-03-01");
    assertThat(desk.run("names", "-f", "json", ".").out()).contains("\"to\" : \"2024-05-01\"");
  }

  @Test
  void whatIsSuggestedCanBeUsedAsTheListOfNames() {
    desk.file(
        "c.txt",
        "The general Dimitri Karasovsky waved. Then Karasovskiy left, and Karasovsky's men stayed.\n");
    String list = desk.run("names", "--suggest", ".").out();
    assertThat(list).contains("name: \"Karasovsky\"", "not: [\"Karasovskiy\"]");

    desk.file("names.yml", list);
    assertThat(desk.run("check", "--only=names/misspelled-name", "c.txt").out())
        .contains("\"Karasovskiy\" is spelled \"Karasovsky\"");
  }

  @Test
  void newNamesAreThoseThatStandOnChangedLinesOnly() throws Exception {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "first");
    git("branch", "before");
    desk.file(
        "a.txt",
        "date: 2024-05-01\n\nLater on another chemist named Jonas Peel quietly met Morland again.\n");

    assertThat(desk.run("names", "--new", ".").out()).startsWith("Jonas Peel").hasLineCount(1);
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "second");
    assertThat(desk.run("names", "--new", ".").out()).isEmpty();
    assertThat(desk.run("names", "--new", "--since", "before", ".").out())
        .startsWith("Jonas Peel")
        .hasLineCount(1);
  }

  @Test
  void whatCannotBeComparedIsTold() {
    assertThat(desk.run("names", "--new", ".").err()).contains("no git repository");
    assertThat(desk.run("names", "--since", "main", ".").err()).contains("--since is for --new");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor()).isZero();
  }
}
