package dev.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          He didn't go.; He|didn't|go|.
          the U.S. and 5 a.m. flights; the|U.S.|and|5|a.m.|flights
          Jan.12 and 3:04; Jan|.|12|and|3|:|04
          1,500 or $3.5 million (40%); 1,500|or|$|3.5|million|(|40|%|)
          face-to-face; face|-|to|-|face
          ''Yes,'' he said...; ''|Yes|,|''|he|said|...
          the 12th of the 1990s; the|12th|of|the|1990s
          see https://news.example/a?b=1, or www.example.org.; see|https://news.example/a?b=1|,|or|www.example.org|.
          mail desk@news.example or @reporter about #copy; mail|desk@news.example|or|@reporter|about|#copy
          Sanders' bill; Sanders|'|bill
          O’Neill’s café; O’Neill’s|café
          """)
  void cutsTextIntoTokens(String text, String wanted) {
    assertThat(Words.of(article(text)).all().stream().map(Word::text))
        .containsExactlyElementsOf(List.of(wanted.split("\\|")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          O’Neill’s; o'neill's
          ÉTÉ; été
          """)
  void foldsCaseAndApostrophes(String text, String lower) {
    assertThat(Words.of(article(text)).all().get(0).lower()).isEqualTo(lower);
  }

  private static Article article(String text) {
    return Article.builder("text", Source.of("a.txt", text), SourceMap.identity(text))
        .block(Role.PARAGRAPH, new Span(0, text.length()))
        .build();
  }
}
