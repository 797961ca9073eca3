package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import dev.copydesk.rule.Finding;
import dev.copydesk.testing.MarkedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what in whole articles of several kinds; the articles are marked as rule pages are. */
class StatementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "business",
        "column",
        "court",
        "cricket",
        "doing",
        "gallery",
        "interview",
        "levy",
        "minister",
        "science",
        "two-speakers"
      })
  void every_statement_has_its_source(String name) throws IOException, UnreadableFileException {
    MarkedArticle marked = MarkedArticle.parse(name, read("statements/" + name + ".txt"));
    assertThat(statements(marked.text())).containsExactlyElementsOf(expected(marked));
  }

  private static List<String> statements(String text) throws IOException, UnreadableFileException {
    List<Article> articles = new ArrayList<>();
    new ArticleReaders().read(InputFile.of("story.txt", text), articles::add);
    Article article = articles.get(0);
    return new SourceInventory().check(article).stream().map(StatementsTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.where().text() + " ~ " + finding.message();
  }

  private static List<String> expected(MarkedArticle marked) {
    return marked.expected().stream()
        .sorted(Comparator.comparingInt(e -> e.where().start()))
        .map(
            e ->
                marked.text().substring(e.where().start(), e.where().end())
                    + " ~ "
                    + e.message().orElse("?"))
        .toList();
  }

  private static String read(String file) throws IOException {
    try (InputStream in = StatementsTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
