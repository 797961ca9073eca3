package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesFileTest {
  private static final String LIST = "names:\n  - name: Quellburg\n    not: [Kvellburg]\n";
  private static final String ONLY = "--only=names/misspelled-name";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeAnArticle() {
    desk = new Desk(folder).file("news/may/a.txt", "The train from Kvellburg was late again.\n");
  }

  @Test
  void aListBesideTheArticlesOrAboveThemIsFound() {
    assertThat(check()).contains("no findings");
    desk.file("names.yml", LIST);
    assertThat(check()).contains("\"Kvellburg\" is spelled \"Quellburg\"");
    assertThat(check("--no-config")).contains("no findings");
  }

  @Test
  void theNearestListCounts() {
    desk.file("names.yml", LIST).file("news/names.yml", "names: [Kvellburg]\n");
    assertThat(check()).contains("no findings");
  }

  @Test
  void theSearchEndsWhereTheRepositoryEnds() {
    desk.file("names.yml", LIST).file("news/.git/HEAD", "");
    assertThat(check()).contains("no findings");
  }

  @Test
  void whatTheSettingsOrTheCommandNameCountsForMore() {
    desk.file("names.yml", LIST).file("other.yml", "names: [Kvellburg]\n");
    assertThat(check("--names", "other.yml")).contains("no findings");
  }

  @Test
  void theListBesideGivenSettingsOutranksTheNearest() {
    desk.file("house/names.yml", LIST).file("house/strict.yml", "fail-on: note\n");
    desk.file("news/names.yml", "names: [Kvellburg]\n");
    assertThat(check("--config", "house/strict.yml")).contains("Quellburg");
  }

  @Test
  void theSettingsOfAFileShowWhereItsListLies() {
    desk.file("names.yml", LIST);
    assertThat(desk.run("config", "news/may/a.txt").out())
        .containsPattern("names/misspelled-name.list: .*names.yml +# names.yml:1:1\n");
  }

  @Test
  void aListThatCannotBeUnderstoodStopsTheRunAndIsNamed() {
    desk.file("names.yml", "people: []\n");
    Desk.Outcome outcome = desk.run("check", ONLY, "news");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("names.yml", "unknown key \"people\"", "known are");
  }

  private String check(String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(options, 0, arguments, 4, options.length);
    arguments[0] = "check";
    arguments[1] = ONLY;
    arguments[2] = "news";
    arguments[3] = "--fail-on=never";
    return desk.run(arguments).out();
  }
}
