package dev.copydesk.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void a_title_is_cut_off_and_kept() {
    assertThat(names("Yesterday President Anna Vandermole met Sen. Joris Quellman of Tarvin."))
        .containsExactly("president|Anna Vandermole", "sen|Joris Quellman", "|Tarvin");
  }

  @Test
  void an_office_in_lower_case_is_a_title_too() {
    assertThat(names("He asked former coach Vandermole about it."))
        .containsExactly("coach|Vandermole");
  }

  @Test
  void the_first_word_of_a_sentence_is_no_name_if_it_is_an_ordinary_word() {
    assertThat(names("Bridges fell. Vandermole wept.")).containsExactly("|Vandermole");
  }

  @Test
  void a_possessive_ending_belongs_to_no_name_and_ends_it() {
    assertThat(names("They drove Vandermole's Mercedes to Tarvin."))
        .containsExactly("|Vandermole", "|Mercedes", "|Tarvin");
  }

  @Test
  void initials_particles_and_hyphens_are_parts_of_a_name() {
    assertThat(names("It was J.K. Vandermole, or Ludwig van Quellstein, or Anne-Marie de Tarve."))
        .containsExactly("|J.K. Vandermole", "|Ludwig van Quellstein", "|Anne-Marie de Tarve");
  }

  @Test
  void a_heading_in_capitals_is_not_read() {
    assertThat(names("MAYOR OPENS BRIDGE IN TARVIN")).isEmpty();
  }

  @Test
  void a_last_name_alone_belongs_to_the_full_name_before_it() {
    List<NamedEntity> entities =
        Names.of(article("The mayor Henry Vandermole came. Vandermole spoke.")).entities();
    assertThat(entities).hasSize(1);
    assertThat(entities.get(0).name()).isEqualTo("Henry Vandermole");
    assertThat(entities.get(0).kind()).isEqualTo(Mention.Kind.PERSON);
    assertThat(entities.get(0).mentions()).hasSize(2);
  }

  @Test
  void words_are_looked_up_without_marks() {
    assertThat(Lexicon.fold("Çavuşoğlu")).isEqualTo("cavusoglu");
    assertThat(Lexicon.fold("O’Brien")).isEqualTo("obrien");
    assertThat(Lexicon.of("bridge").word()).isTrue();
    assertThat(Lexicon.of("henry").given()).isTrue();
    assertThat(Lexicon.of("vandermole").any()).isFalse();
    assertThat(Lexicon.of("aa").proper()).isTrue();
    assertThat(Lexicon.of("").any()).isFalse();
  }

  private static List<String> names(String text) {
    return Names.of(article(text)).mentions().stream()
        .map(m -> m.title() + "|" + m.name())
        .toList();
  }

  private static Article article(String text) {
    return Article.builder("text", Source.of("a.txt", text), SourceMap.identity(text))
        .block(Role.PARAGRAPH, new Span(0, text.length()))
        .build();
  }
}
