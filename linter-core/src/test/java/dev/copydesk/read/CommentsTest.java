package dev.copydesk.read;

import static dev.copydesk.read.Reading.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Comment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments are no copy; each knows before which words it stood. */
class CommentsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void mdxCommentsAndModuleLines(String lineEnd) throws Exception {
    String file =
        """
        import Chart from './chart.js';
        import {
          Map,
        } from "./map.js"
        export const year = 2025;

        {/* copydesk: off */}

        # Ferry stays

        The ferry {/* Mara:
        check */} stays in port.

        We import fish and export tin.

        {/* the end */}
        """
            .replace("\n", lineEnd);

    Article article = Reading.one("story.mdx", file);

    assertThat(blocks(article).stream().map(b -> b.replaceAll("\\s+", " ")))
        .containsExactly(
            "HEADLINE Ferry stays",
            "PARAGRAPH The ferry stays in port.",
            "PARAGRAPH We import fish and export tin.");
    assertThat(article.comments())
        .extracting(Comment::text)
        .containsExactly("copydesk: off", "Mara:" + lineEnd + "check", "the end");
    assertThat(article.comments())
        .extracting(c -> c.where().text())
        .allMatch(c -> c.startsWith("{/*") && c.endsWith("*/}"));
    assertThat(article.comments().get(0).at()).isZero();
    assertThat(article.comments().get(2).at()).isEqualTo(article.text().length());
  }

  @Test
  void inMarkdownBracesAndImportsAreCopy() throws Exception {
    Article article = Reading.one("story.md", "import duties rose.\n\n{/* so */} they say.\n");

    assertThat(blocks(article))
        .containsExactly("PARAGRAPH import duties rose.", "PARAGRAPH {/* so */} they say.");
    assertThat(article.comments()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "story.html, '<p>One.</p><!-- a --><p>Two<!-- b --> three.</p><!-- c -->'",
    "story.html, '<!DOCTYPE html><body>\r\n<p>One.</p>\r\n<!-- a -->\r\n<p>Two<!-- b --> three.</p>\r\n<!-- c -->'",
    "story.md, 'One.\n\n<!-- a -->\n\nTwo<!-- b --> three.\n\n<!-- c -->\n'",
    "story.md, 'One.\r\n\r\n<!-- a -->\r\n\r\nTwo<!-- b --> three.\r\n\r\n<!-- c -->\r\n'",
    "story.mdx, 'One.\n\n{/* a */}\n\nTwo{/* b */} three.\n\n{/* c */}\n'"
  })
  void aCommentStandsBetweenTheWordsAroundIt(String name, String file) throws Exception {
    Article article = Reading.one(name, file);

    assertThat(blocks(article)).hasSize(2);
    assertThat(article.comments()).extracting(Comment::text).containsExactly("a", "b", "c");
    assertThat(article.comments().stream().map(c -> around(article, c)))
        .isEqualTo(List.of("One.|Two three.", "One. Two|three.", "One. Two three.|"));
    for (Comment comment : article.comments()) {
      assertThat(comment.where().span().of(file))
          .matches("(?:<!--|\\{/\\*) " + comment.text() + " (?:-->|\\*/})");
    }
  }

  private static String around(Article article, Comment comment) {
    String before = article.text().substring(0, comment.at());
    String after = article.text().substring(comment.at());
    return (before.strip() + "|" + after.strip()).replaceAll("\\s+", " ");
  }
}
