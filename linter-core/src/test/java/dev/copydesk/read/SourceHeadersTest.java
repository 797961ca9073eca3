package dev.copydesk.read;

import static dev.copydesk.read.Reading.blocks;
import static dev.copydesk.read.Reading.fields;
import static dev.copydesk.read.Reading.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import org.junit.jupiter.api.Test;

/** What generators of sites put before and between the words in mark-up that is not Markdown. */
class SourceHeadersTest {
  @Test
  void frontMatterBeforeOtherMarkup() throws Exception {
    String front = "---\ntitle: Ferry stays in port\ndate: 2025-03-04\n---\n\n";

    for (String name : new String[] {"ferry.adoc", "ferry.rst", "ferry.org"}) {
      Article article = one(name, front + "Wind and waves.\n");

      assertThat(fields(article)).contains("date=2025-03-04");
      assertThat(blocks(article))
          .containsExactly("HEADLINE Ferry stays in port", "PARAGRAPH Wind and waves.");
    }
    assertThat(blocks(one("ferry.adoc", front + "= Ferry stays\n\nWind.\n")))
        .containsExactly("HEADLINE Ferry stays", "PARAGRAPH Wind.");
  }

  @Test
  void headerOfJBake() throws Exception {
    Article article =
        one("ferry.md", "title=Ferry stays\ndate=2025-03-04\ntype=post\n~~~~~~\nWind = waves.\n");

    assertThat(fields(article))
        .containsExactly("title=Ferry stays", "date=2025-03-04", "type=post");
    assertThat(blocks(article)).containsExactly("HEADLINE Ferry stays", "PARAGRAPH Wind = waves.");
  }

  @Test
  void postsOfABlog() throws Exception {
    Article article =
        one(
            "ferry.rst",
            """
            .. post:: 4 March 2025
               :author: Mara Quell
               :tags: sea, harbour

            Ferry stays
            ===========

            1. Wind.

               It blows from the west.

            2. Waves.

            Then she said:

                Never again.
            """);

    assertThat(fields(article))
        .containsExactly("date=4 March 2025", "author=Mara Quell", "tags=sea, harbour");
    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays",
            "LIST_ITEM Wind.",
            "LIST_ITEM It blows from the west.",
            "LIST_ITEM Waves.",
            "PARAGRAPH Then she said:",
            "QUOTE Never again.");
  }

  @Test
  void labelsAndTermsOfAsciiDoc() throws Exception {
    Article article =
        one(
            "ferry.adoc",
            """
            TIP: Take the bus.

            Pilot:: The one who steers.

            First line +
             +
            second line.
            """);

    assertThat(blocks(article))
        .containsExactly(
            "PARAGRAPH Take the bus.",
            "LIST_ITEM Pilot",
            "LIST_ITEM The one who steers.",
            "PARAGRAPH First line",
            "PARAGRAPH second line.");
  }

  @Test
  void endingsOfMarkdown() throws Exception {
    for (String name : new String[] {"a.mdown", "a.mkd", "a.mkdn", "a.mdwn", "a.qmd", "a.Rmd"}) {
      assertThat(blocks(one(name, "The *ferry* stays.")))
          .containsExactly("PARAGRAPH The ferry stays.");
    }
  }
}
