package dev.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Okafor met Sen. Dale Reyes on Jan. 5.|He left early.",
        "She moved to the U.S.|The family followed.",
        "The U.S. Senate voted.|It passed.",
        "They left at 5 p.m. Monday.|Nobody stayed.",
        "\"We won.\"|She smiled.",
        "''It was late.''|The mayor agreed.",
        "\"Why?\" she asked.",
        "John J. Smith won.|Mary lost.",
        "He works for Acme Inc. and Beta Corp. in Ohio.",
        "Profits at Acme Inc. rose.|The company is pleased.",
        "It cost 3.5 million.|He paid.",
        "Wait... what happened?|Nothing.",
        "He wrote No. 5 and No. 6.|She read them.",
        "One sentence.\u00a0|Another one.",
        "He paused (see below).|Then he spoke.",
        "It is he and I.|Then came Ann.",
        "a line\nthat goes on\nover lines.|And one more."
      })
  void splitsWhereACopyEditorWould(String marked) {
    List<String> wanted = List.of(marked.split("\\|"));
    String text = String.join(" ", wanted).replace("\u00a0 ", "\u00a0");
    List<Span> found = Sentences.of(article(text)).all();
    assertThat(found.stream().map(s -> s.of(text)))
        .containsExactlyElementsOf(
            wanted.stream().map(String::strip).map(s -> s.replace("\u00a0", "")).toList());
  }

  private static Article article(String text) {
    return Article.builder("text", Source.of("a.txt", text), SourceMap.identity(text))
        .block(Role.PARAGRAPH, new Span(0, text.length()))
        .build();
  }
}
