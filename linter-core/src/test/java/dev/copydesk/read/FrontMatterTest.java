package dev.copydesk.read;

import static dev.copydesk.read.Reading.blocks;
import static dev.copydesk.read.Reading.fields;
import static dev.copydesk.read.Reading.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  @Test
  void toml() throws Exception {
    Article article =
        one(
            "ferry.md",
            """
            +++
            title = "Ferry \\"stays\\" in port" # a remark
            date = 2025-03-04T09:30:00-05:00
            draft = false
            tags = ["sea", 'harbour',
              "wind"] # more
            [extra]
            updated = 2025-03-05
            [params.seo]
            note = 'C:\\path'
            +++
            The ferry stays.
            """);

    assertThat(fields(article))
        .containsExactly(
            "title=Ferry \"stays\" in port",
            "date=2025-03-04T09:30:00-05:00",
            "draft=false",
            "tags=sea",
            "tags=harbour",
            "tags=wind",
            "extra.updated=2025-03-05",
            "params.seo.note=C:\\path");
    assertThat(blocks(article))
        .containsExactly("HEADLINE Ferry \"stays\" in port", "PARAGRAPH The ferry stays.");
    assertThat(article.fields()).allMatch(f -> f.origin() == Field.Origin.FRONT_MATTER);
    assertThat(article.fields().get(1).where().start().line()).isEqualTo(3);
    assertThat(article.fields().get(1).where().text()).isEqualTo("2025-03-04T09:30:00-05:00");
    assertThat(article.troubles()).isEmpty();
  }

  @Test
  void brokenToml() throws Exception {
    Article article = one("a.md", "+++\ndate = 2025-03-04\ntitle = oops oops\n+++\nThe ferry.\n");

    assertThat(article.troubles()).hasSize(1);
    assertThat(article.troubles().get(0).message()).isEqualTo("the front matter is not TOML");
    assertThat(article.troubles().get(0).where().start().line()).isEqualTo(3);
    assertThat(fields(article)).contains("date=2025-03-04");
  }

  @Test
  void json() throws Exception {
    Article article =
        one(
            "a.md",
            """
            {
              "title": "Ferry \\u2019stays\\u2019",
              "date": "2025-03-04",
              "seo": {"tags": ["sea"]}
            }

            The ferry stays.
            """
                .replace("\n", "\r\n"));

    assertThat(fields(article))
        .containsExactly("title=Ferry ’stays’", "date=2025-03-04", "seo.tags=sea");
    assertThat(blocks(article))
        .containsExactly("HEADLINE Ferry ’stays’", "PARAGRAPH The ferry stays.");
    assertThat(article.fields().get(1).where().text()).isEqualTo("2025-03-04");
  }

  @Test
  void brokenJson() throws Exception {
    Article article = one("a.md", "{\n \"title\": \"Ferry\",\n oops }\n\nThe ferry stays.\n");

    assertThat(article.troubles()).hasSize(1);
    assertThat(article.troubles().get(0).message()).isEqualTo("the front matter is not JSON");
    assertThat(article.troubles().get(0).where().start().line()).isEqualTo(3);
  }

  @Test
  void headerLinesOfPelican() throws Exception {
    Article article =
        one(
            "a.md",
            "Title: Ferry stays in port\nDate: 2025-03-04 10:20\nSummary: It stays\n    there\n\nThe ferry.\n");

    assertThat(fields(article))
        .containsExactly("title=Ferry stays in port", "date=2025-03-04 10:20", "summary=It stays");
    assertThat(blocks(article))
        .containsExactly("HEADLINE Ferry stays in port", "PARAGRAPH The ferry.");
  }

  @Test
  void headerLinesOfNikolaInAComment() throws Exception {
    Article article =
        one("a.md", "<!--\n.. title: Ferry\n.. date: 2025-03-04\n-->\n\nThe ferry.\n");

    assertThat(fields(article)).containsExactly("title=Ferry", "date=2025-03-04");
    assertThat(blocks(article)).containsExactly("HEADLINE Ferry", "PARAGRAPH The ferry.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: this is prose.\nIt goes on.\n",
        "He said: yes.\n\nMore.\n",
        "{{< toc >}}\n\nMore.\n",
        "{% raw %}\n\nMore.\n",
        "+++\nno end\n"
      })
  void proseIsNoHeader(String text) throws Exception {
    Article article = one("a.md", text);

    assertThat(article.fields()).isEmpty();
    assertThat(article.troubles()).isEmpty();
  }
}
