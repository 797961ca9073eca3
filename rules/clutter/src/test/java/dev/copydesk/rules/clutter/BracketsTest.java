package dev.copydesk.rules.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in square brackets cannot be marked on a page. */
class BracketsTest {
  @Test
  void placeholdersInBracketsAreFound() {
    assertThat(found(new Placeholder(), "The wall, said [insert name], costs [TK] million."))
        .containsExactly("[insert name]", "[TK]");
  }

  @Test
  void whatAnEditorAddsInBracketsIsFine() {
    assertThat(found(new Placeholder(), "\"He [the mayor] wants it,\" said [name withheld]."))
        .isEmpty();
  }

  @Test
  void shortcodesAreFound() {
    assertThat(
            found(new MarkupResidue(), "[caption id=\"a1\" width=\"600\"]The old wall[/caption]"))
        .containsExactly("[caption id=\"a1\" width=\"600\"]", "[/caption]");
  }

  @Test
  void linksWhoseReferenceIsNowhereAreFound() {
    String text = "The plans are [on the pier][plans], see note [1][2] and list[i][j].";

    assertThat(found("markdown", new MarkupResidue(), text))
        .containsExactly("[on the pier][plans]");
    assertThat(found(new MarkupResidue(), text)).isEmpty();
  }

  private static List<String> found(ArticleRule rule, String text) {
    return found("text", rule, text);
  }

  private static List<String> found(String format, ArticleRule rule, String text) {
    Article article =
        Article.builder(format, Source.of("wall.txt", text), SourceMap.identity(text))
            .block(Role.PARAGRAPH, new Span(0, text.length()))
            .build();
    return rule.check(article).stream().map(finding -> finding.where().text()).toList();
  }
}
