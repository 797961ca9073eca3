package dev.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Field;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Metadata before Markdown stands where its field says, whatever the file's line ends and mark. */
class FrontMatterPositionsTest {
  private static final String JSON =
      """
      {
      \t"title": "Caf\\u00e9 \\"Ori\\u0301n\\" \\ud83d\\ude00",
        "author":\t"Zoe\u0301 Q\u00fcll 😀",
        "date" : "2025-01-20",
        "draft": false,
        "seo": {"tags": ["a\\tb", "c\\\\d"]}
      }

      Zoe\u0301 said\tso 😀 at the *caf\u00e9*.
      """;

  private static final String TOML =
      """
      +++
      title = "Caf\\u00e9 \\"Ori\\u0301n\\" \\U0001F600"
      \tauthor\t=\t"Zoe\u0301 Q\u00fcll 😀"
      date = 2025-01-20 # a Monday 😀
      draft = false
      [seo]
      tags = ["a\\tb", 'c\\d']
      +++
      Zoe\u0301 said\tso 😀 at the *caf\u00e9*.
      """;

  @ParameterizedTest
  @CsvSource({
    "false, false, false",
    "false, false, true",
    "false, true, false",
    "false, true, true",
    "true, false, false",
    "true, false, true",
    "true, true, false",
    "true, true, true"
  })
  void everyFieldAndEveryWordIsAtItsPlace(boolean toml, boolean marked, boolean windows)
      throws Exception {
    String text = windows ? (toml ? TOML : JSON).replace("\n", "\r\n") : toml ? TOML : JSON;

    Article article = read((marked ? "\ufeff" : "") + text);

    assertThat(Reading.fields(article))
        .containsExactly(
            "title=Caf\u00e9 \"Ori\u0301n\" 😀",
            "author=Zoe\u0301 Q\u00fcll 😀",
            "date=2025-01-20",
            "draft=false",
            "seo.tags=a\tb",
            "seo.tags=c\\d");
    assertThat(Reading.blocks(article))
        .containsExactly(
            "HEADLINE Caf\u00e9 \"Ori\u0301n\" 😀",
            "PARAGRAPH Zoe\u0301 said\tso 😀 at the caf\u00e9.");
    assertThat(article.troubles()).isEmpty();
    for (Field field : article.fields()) {
      Span where = field.where().span();
      String written = where.of(article.source().text());
      boolean literal = toml && text.contains("'" + written + "'");
      assertThat(literal ? written : unescaped(written)).isEqualTo(field.value());
    }
    Block headline = article.blocks().get(0);
    assertThat(article.locate(headline.span())).isEqualTo(article.fields().get(0).where());
    for (String word : List.of("Zoe\u0301", "said", "so", "😀", "at", "the", "caf\u00e9")) {
      int at = article.text().indexOf(word, headline.span().end());
      assertThat(article.locate(new Span(at, at + word.length())).text()).isEqualTo(word);
    }
  }

  @Test
  void tomlEscapesCountAfterABlankAndOverSeveralLines() throws Exception {
    Article article =
        read("+++\ntitle = \" Caf\\u00e9\"\nnote = \"\"\"\nCaf\\u00e9\nshut\"\"\"\n+++\nRain.\n");

    assertThat(Reading.fields(article)).containsExactly("title=Caf\u00e9", "note=Caf\u00e9\nshut");
    assertThat(article.fields().get(0).where().text()).isEqualTo("Caf\\u00e9");
  }

  private static Article read(String text) throws Exception {
    return Reading.all("story.md", text.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  /** What is written means what it would mean between the quotation marks of JSON. */
  private static String unescaped(String written) {
    try {
      String json = written.replace("\\U0001F600", "\\ud83d\\ude00").replace("\t", "\\t");
      return new ObjectMapper().readValue('"' + json + '"', String.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
