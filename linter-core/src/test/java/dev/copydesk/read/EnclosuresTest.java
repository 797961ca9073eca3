package dev.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Enclosure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements of a page hold words and nothing else. */
class EnclosuresTest {
  @Test
  void anElementIsKnownFromItsFirstTagToItsLast() throws Exception {
    assertThat(elements("<body>The wall.\n<p class=x>The <b>tide</b>.</p ><p>The road.</P></body>"))
        .containsExactly("<p class=x>The <b>tide</b>.</p >", "<p>The road.</P>");
  }

  @Test
  void innerElementsComeFirst() throws Exception {
    assertThat(elements("<div><ul><li>The wall</li>\n<li>The tide</li></ul></div>"))
        .containsExactly(
            "<li>The wall</li>",
            "<li>The tide</li>",
            "<ul><li>The wall</li>\n<li>The tide</li></ul>",
            "<div><ul><li>The wall</li>\n<li>The tide</li></ul></div>");
  }

  @Test
  void itHoldsAStretchOfTheTextAndKnowsItsPlace() throws Exception {
    Article article =
        Reading.one("wall.html", "<main><p>One</p><div class=a><p>Two<p>Three</div></main>");

    Enclosure one = article.enclosures().get(0);

    assertThat(one.text().of(article.text())).isEqualTo("One");
    assertThat(one.source().of(article.source().text())).isEqualTo("<p>One</p>");
    assertThat(one.place()).isEqualTo("body main p");
    assertThat(article.enclosures()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The wall",
        "<p>The wall<p>The tide",
        "<div><p>The wall</div>",
        "<p>The <img src=wall.jpg> wall</p>",
        "<p>The wall<!-- slot 3 --></p>",
        "<p>The wall<script>show('</p>')</script></p>",
        "<p>The wall<span hidden> and the tide</span></p>",
        "<p>The wall</b></p>",
        "<b>The <p>wall</b></p>",
        "<p><b>The wall</p></b>",
        "<p><a name=top></a>The wall</p>",
        "<p id=top>The wall</p>",
        "<div>The wall<div class=map></div></div>",
        "<table><tr><td>The wall</td></tr></table>",
        "<pre>The wall</pre>",
        "<h1>The wall</h1>"
      })
  void anElementThatHoldsMoreOrIsNotClosedIsNotAmongThem(String html) throws Exception {
    assertThat(elements(html)).isEmpty();
  }

  @Test
  void anElementWhoseStartEndsAnotherIsNotAmongThem() throws Exception {
    assertThat(elements("<p>The wall <div>The tide</div> and the road.")).isEmpty();
  }

  @Test
  void aListIsTakenWithAllItsItemsOrNotAtAll() throws Exception {
    assertThat(elements("<ul id=x><li>The wall</li><li>The tide</li></ul>")).isEmpty();
    assertThat(elements("<ul><li>The wall</li><li><p>The tide</p><img src=t.jpg></li></ul>"))
        .isEmpty();
  }

  private static List<String> elements(String html) throws Exception {
    Article article = Reading.one("wall.html", html);
    return article.enclosures().stream()
        .map(enclosure -> enclosure.source().of(article.source().text()))
        .toList();
  }
}
