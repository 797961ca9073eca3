package dev.copydesk.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.analysis.time.TimeExpression;
import dev.copydesk.analysis.time.TimeExpressions;
import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.testing.MarkedArticle;
import dev.copydesk.testing.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the page on expressions are true, line by line. */
class ExpressionTableTest {
  private static final String NOTHING = "–";

  static Stream<String> rows() {
    String page =
        new DatesFamily()
            .rules(Options.of(Map.of(), RulePage.TODAY)).stream()
                .map(Rule::info)
                .filter(info -> info.id().equals("dates/expression"))
                .findFirst()
                .orElseThrow()
                .page();
    return page.lines()
        .filter(line -> line.startsWith("| "))
        .filter(line -> !line.startsWith("| ---") && !line.startsWith("| words |"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isReadAsThePageSays(String row) throws Exception {
    String[] cells = row.split("\\|", -1);
    String[] types = cells[2].strip().split(" ");
    String[] values = cells[3].strip().split(" ");
    MarkedArticle marked =
        MarkedArticle.parse("row.txt", "date: 2025-03-14\n\n" + cells[1].strip() + ".\n");
    List<String> wanted =
        IntStream.range(0, types[0].equals(NOTHING) ? 0 : types.length)
            .mapToObj(i -> words(marked, i) + " " + types[i] + " " + values[i])
            .toList();

    assertThat(read(marked)).isEqualTo(wanted);
  }

  private static String words(MarkedArticle marked, int i) {
    return marked.expected().get(i).where().of(marked.text());
  }

  private static List<String> read(MarkedArticle marked) throws Exception {
    List<String> found = new ArrayList<>();
    new ArticleReaders()
        .read(
            InputFile.of(marked.name(), marked.text()), article -> found.addAll(describe(article)));
    return found;
  }

  private static List<String> describe(Article article) {
    return TimeExpressions.of(article).all().stream().map(time -> line(article, time)).toList();
  }

  private static String line(Article article, TimeExpression time) {
    return article.text(time.span()) + " " + time.type() + " " + time.value();
  }
}
