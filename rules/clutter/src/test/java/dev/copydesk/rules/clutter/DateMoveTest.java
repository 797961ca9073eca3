package dev.copydesk.rules.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.analysis.Publication;
import dev.copydesk.article.Article;
import dev.copydesk.fix.FixedFile;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateMoveTest {
  private static final String STORY =
      "The harbour board of Port Ellery voted on Tuesday to raise the sea wall by two metres.|";

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "wall.txt¦date 2025-01-20 STORY¦date: 2025-01-20||STORY",
        "wall.txt¦title: The wall||date 2025-01-20 STORY¦title: The wall|date: 2025-01-20||STORY",
        "wall.txt¦published: 2025-01-20 STORY¦date: 2025-01-20||STORY",
        "wall.md¦date 2025-01-20 STORY¦---|date: 2025-01-20|---||STORY",
        "wall.md¦date: 2025-01-20 STORY¦---|date: 2025-01-20|---||STORY",
        "wall.md¦---|title: W|tags:|  - a|---||date 2025-01-20 STORY"
            + "¦---|date: 2025-01-20|title: W|tags:|  - a|---||STORY",
        "wall.md¦+++|title = 'W'|[x]|a = 1|+++||date 2025-01-20 STORY"
            + "¦+++|date = 2025-01-20|title = 'W'|[x]|a = 1|+++||STORY",
        "wall.md¦Title: W|Tags: a||date 2025-01-20 STORY¦Title: W|Tags: a|Date: 2025-01-20||STORY",
        "wall.md¦.. title: W|.. tags: a||date 2025-01-20 STORY"
            + "¦.. title: W|.. tags: a|.. date: 2025-01-20||STORY",
        "wall.md¦---|date: 2025-01-20|---|date 2025-01-20 STORY¦---|date: 2025-01-20|---|STORY",
        "wall.mdx¦date 2025-01-20T08:30 STORY¦---|date: 2025-01-20T08:30|---||STORY",
      })
  void theDateMovesToWhereItIsUnderstood(String file, String before, String after)
      throws Exception {
    for (String lineEnd : List.of("\n", "\r\n")) {
      FixedFile fixed = fix(file, lines(before, lineEnd));

      assertThat(fixed.text()).isEqualTo(lines(after, lineEnd));
      InputFile second = InputFile.of(file, fixed.text());
      assertThat(findings(second)).isEmpty();
      assertThat(Publication.of(read(second)).day()).contains(LocalDate.of(2025, 1, 20));
    }
  }

  @Test
  void aDateThatContradictsTheFrontMatterIsLeftToTheEditor() throws Exception {
    String text = lines("---|date: 2025-02-01|---||date 2025-01-20 STORY", "\n");

    assertThat(fix("wall.md", text).isChanged()).isFalse();
    assertThat(findings(InputFile.of("wall.md", text))).hasSize(1);
  }

  private static String lines(String text, String lineEnd) {
    return text.replace("STORY", STORY).replace("|", lineEnd);
  }

  private static FixedFile fix(String file, String text) throws Exception {
    InputFile input = InputFile.of(file, text);
    return FixedFile.of(input, new ArticleReaders(), findings(input), false);
  }

  private static List<Finding> findings(InputFile file) throws Exception {
    return new MetadataResidue().check(read(file));
  }

  private static Article read(InputFile file) throws Exception {
    List<Article> articles = new ArrayList<>();
    new ArticleReaders().read(file, articles::add);
    return articles.get(0);
  }
}
