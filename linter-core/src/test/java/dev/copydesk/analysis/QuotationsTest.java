package dev.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  /** Each line holds its quotations between ⟦ and ⟧. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦“We won,”⟧ she said. ⟦“All of us.”⟧",
        "⟦\"We won,\"⟧ she said. ⟦\"All of us.\"⟧",
        "⟦''We won,''⟧ she said.",
        "He called it ⟦'a mess'⟧ and left the voters' hall.",
        "She called the Joneses' dog ⟦‘a menace to the neighbours’ cats’⟧.",
        "⟦“He said ‘never again’ to me,”⟧ she said.",
        "⟦\"He said “never” to me,\"⟧ she said.",
        "⟦“He said “never” to me,”⟧ she said.",
        "Back in the '90s rock 'n' roll was king, y'all.",
        "He is 6'2\" tall and hers is 5\".",
        "The word ⟦«fin»⟧ stood at the end.",
        "Read more » about it",
        "He sang ⟦\"Go\"⟧—⟦\"Stay\"⟧ was next.",
        "⟦“We won,“⟧ she said.",
        "⟦\"We won,⟧ she began. ⟦\"All of us.\"⟧",
      })
  void findsWhatStandsBetweenMarks(String marked) {
    Article article = article(marked.replace("⟦", "").replace("⟧", ""));
    List<String> wanted =
        marked.contains("she began")
            ? List.of("\"We won, she began.", "\"All of us.\"")
            : java.util.regex.Pattern.compile("⟦(.*?)⟧")
                .matcher(marked)
                .results()
                .map(m -> m.group(1))
                .toList();
    assertThat(Quotations.of(article).all().stream().map(q -> article.text(q.span())))
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void leavesTheMarksOutOfTheWords() {
    Article article = article("“We won,” she said.");
    Quotation first = Quotations.of(article).all().get(0);
    assertThat(article.text(first.words())).isEqualTo("We won,");
  }

  @Test
  void knowsAQuotationThatRunsOverParagraphs() {
    Article article =
        article("She said: “We won.", "“It took years.", "“Now we rest.”", "He left.");
    assertThat(Quotations.of(article).all())
        .extracting(Quotation::end)
        .containsExactly(Quotation.End.RUNNING, Quotation.End.RUNNING, Quotation.End.CLOSED);
  }

  @Test
  void readsOnWhenTheNextParagraphOnlyCloses() {
    Article article = article("She said: “We won.", "Now we rest,” and left.");
    assertThat(Quotations.of(article).all())
        .extracting(q -> article.text(q.span()))
        .containsExactly("“We won.", "Now we rest,”");
  }

  @Test
  void saysThatNobodyClosedIt() {
    Article article = article("She said: “We won.", "The mayor left.");
    assertThat(Quotations.of(article).all())
        .extracting(Quotation::end)
        .containsExactly(Quotation.End.UNCLOSED);
  }

  @Test
  void keepsNestedOnesApart() {
    Article article = article("“He said ‘never again’ to me,” she said.");
    assertThat(Quotations.of(article).nested())
        .extracting(q -> article.text(q.words()))
        .containsExactly("never again");
  }

  @Test
  void answersWhetherAPlaceIsQuoted() {
    Article article = article("He met Ann. “I know Ann,” he said of Ann.");
    Quotations quotations = Quotations.of(article);
    assertThat(quotations.isQuoted(new Span(7, 10))).isFalse();
    assertThat(quotations.isQuoted(new Span(20, 23))).isTrue();
    assertThat(quotations.isQuoted(new Span(37, 40))).isFalse();
  }

  private static Article article(String... paragraphs) {
    String text = String.join("\n", paragraphs);
    Article.Builder builder =
        Article.builder("text", Source.of("a.txt", text), SourceMap.identity(text));
    int at = 0;
    for (String paragraph : paragraphs) {
      builder.block(Role.PARAGRAPH, new Span(at, at + paragraph.length()));
      at += paragraph.length() + 1;
    }
    return builder.build();
  }
}
