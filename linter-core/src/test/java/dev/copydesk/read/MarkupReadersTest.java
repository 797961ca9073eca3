package dev.copydesk.read;

import static dev.copydesk.read.Reading.blocks;
import static dev.copydesk.read.Reading.checkPlaces;
import static dev.copydesk.read.Reading.fields;
import static dev.copydesk.read.Reading.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import org.junit.jupiter.api.Test;

class MarkupReadersTest {
  @Test
  void asciiDoc() throws Exception {
    Article article =
        one(
            "ferry.adoc",
            """
            // internal
            = Ferry stays in port
            Mara Quell <mara@example.org>
            v1.2, 2025-03-04: draft
            :page-tags: sea, harbour

            The *old* ferry stays
            in link:https://example.org[port _Ellen_], he said.footnote:[Not yet.] It is `idle`.

            == Why
            .The harbour
            image::ferry.jpg[Ferry]

            * Wind.
            * Waves
            and tide.

            [quote, Someone]
            ____
            Never again.
            ____

            ----
            code *here*
            ----
            ////
            gone
            ////
            |===
            |Monday |Tuesday
            |===
            2 * 3 and snake_case_name stay.
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port",
            "PARAGRAPH The old ferry stays in port Ellen, he said. It is idle.",
            "SUBHEAD Why",
            "CAPTION The harbour",
            "LIST_ITEM Wind.",
            "LIST_ITEM Waves and tide.",
            "QUOTE Never again.",
            "CODE code *here*",
            "TABLE_CELL Monday",
            "TABLE_CELL Tuesday",
            "PARAGRAPH 2 * 3 and snake_case_name stay.");
    assertThat(fields(article))
        .containsExactly(
            "author=Mara Quell <mara@example.org>", "revdate=2025-03-04", "page-tags=sea, harbour");
    assertThat(article.comments()).extracting(c -> c.text()).containsExactly("internal");
    assertThat(article.fields()).allMatch(f -> f.origin() == Field.Origin.FRONT_MATTER);
  }

  @Test
  void asciiDocWithoutAuthorOrRevision() throws Exception {
    Article article = one("a.adoc", "= Ferry stays\n:revdate: 2025-03-04\n\nThe ferry stays.\n");

    assertThat(blocks(article))
        .containsExactly("HEADLINE Ferry stays", "PARAGRAPH The ferry stays.");
    assertThat(fields(article)).containsExactly("revdate=2025-03-04");
  }

  @Test
  void org() throws Exception {
    Article article =
        one(
            "ferry.org",
            """
            #+TITLE: Ferry stays in port
            #+DATE: <2025-03-04 Tue>
            # internal
            The *old* ferry and/or the /new/ one stays
            in [[https://example.org][port]], =idle=.

            * TODO Why                  :sea:
            :PROPERTIES:
            :ID: 1
            :END:
            - [X] Wind.
            1. Waves
               and tide.
            #+BEGIN_QUOTE
            Never again.
            #+END_QUOTE
            #+begin_src java
            int *a* = 1;
            #+end_src
            | Monday | Tuesday |
            |--------+---------|
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port",
            "PARAGRAPH The old ferry and/or the new one stays in port, idle.",
            "SUBHEAD Why",
            "LIST_ITEM Wind.",
            "LIST_ITEM Waves and tide.",
            "QUOTE Never again.",
            "CODE int *a* = 1;",
            "TABLE_CELL Monday",
            "TABLE_CELL Tuesday");
    assertThat(fields(article)).contains("date=<2025-03-04 Tue>");
    assertThat(article.comments()).hasSize(1);
  }

  @Test
  void picturesInOrgAreNoWords() throws Exception {
    Article article =
        one(
            "ferry.org",
            """
            #+caption: The ferry at the quay
            [[file:figures/quay.png]]

            The [[https://example.org/map.html][map]] stays.

            [[./map.svg]]

            [[https://example.org][https://example.org/quay.jpg]]
            """);

    assertThat(blocks(article))
        .containsExactly("CAPTION The ferry at the quay", "PARAGRAPH The map stays.");
  }

  @Test
  void reStructuredTextOfPelican() throws Exception {
    Article article =
        one(
            "ferry.rst",
            """
            Ferry stays in port
            ###################

            :date: 2025-03-04 10:20
            :category: harbour

            The **old** ferry stays
            in `port <https://example.org>`_, *he* said [1]_::

                idle = True

            Why
            ---

            .. internal
               remark

            .. image:: ferry.jpg
               :alt: Ferry

            .. note::

               Ask again.

            - Wind.
            - Waves
              and tide.

            .. _target: https://example.org
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port",
            "PARAGRAPH The old ferry stays in port, he said:",
            "CODE idle = True",
            "SUBHEAD Why",
            "QUOTE Ask again.",
            "LIST_ITEM Wind.",
            "LIST_ITEM Waves and tide.");
    assertThat(fields(article)).containsExactly("date=2025-03-04 10:20", "category=harbour");
    assertThat(article.comments()).extracting(c -> c.text()).containsExactly("internal");
  }

  @Test
  void reStructuredTextOfNikola() throws Exception {
    Article article =
        one(
            "ferry.rst",
            """
            .. title: Ferry stays in port
            .. date: 2025-03-04 19:52:05 UTC

            The ferry stays.
            """);

    assertThat(blocks(article))
        .containsExactly("HEADLINE Ferry stays in port", "PARAGRAPH The ferry stays.");
    assertThat(fields(article)).contains("date=2025-03-04 19:52:05 UTC");
  }

  @Test
  void lektor() throws Exception {
    Article article =
        one(
            "contents.lr",
            """
            title: Ferry stays in port
            ---
            pub_date: 2025-03-04
            ---
            body:

            The *old* ferry stays.

            Really.
            ---
            _hidden: no
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port", "PARAGRAPH The old ferry stays.", "PARAGRAPH Really.");
    assertThat(fields(article)).contains("pub_date=2025-03-04", "_hidden=no");
  }

  @Test
  void everyWordIsAtItsPlace() throws Exception {
    String words = "Caf\u00e9 \ud83d\ude00 cafe\u0301\twith *stress* here\r\nand there.\r\n";
    for (String file :
        new String[] {
          "a.adoc|= Title\r\n:revdate: 2025-03-04\r\n\r\n",
          "a.org|#+TITLE: Title\r\n#+DATE: 2025-03-04\r\n\r\n",
          "a.rst|Title\r\n=====\r\n\r\n:date: 2025-03-04\r\n\r\n",
          "a.lr|title: Title\r\n---\r\nbody:\r\n\r\n"
        }) {
      String[] parts = file.split("\\|");
      Article article = one(parts[0], "\ufeff" + parts[1] + words);

      assertThat(article.blocks()).hasSize(2);
      assertThat(article.text()).contains("with stress here");
      checkPlaces(article, raw -> raw, raw -> raw);
    }
  }
}
