package dev.copydesk.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingDistanceTest {
  @ParameterizedTest
  @CsvSource({"quell,quell,0", "quell,queell,1", "quell,qeull,1", "quell,kvell,2", "a,,1"})
  void counts_letters_changed_added_dropped_and_swapped(String a, String b, int edits) {
    assertThat(SpellingDistance.edits(a, b == null ? "" : b)).isEqualTo(edits);
  }

  @Test
  void spellings_of_one_sound_are_nearer_than_other_letters() {
    double sound = SpellingDistance.weighted("karasovsky", "karasofskiy");
    double letter = SpellingDistance.weighted("karasovsky", "karabovsky");
    assertThat(sound).isLessThan(letter);
    assertThat(SpellingDistance.weighted("khalid", "halid")).isLessThan(0.5);
    assertThat(SpellingDistance.weighted("quellmann", "quellman")).isLessThan(0.2);
  }

  @Test
  void the_skeleton_holds_the_consonants_only() {
    assertThat(SpellingDistance.skeleton("quellmann"))
        .isEqualTo(SpellingDistance.skeleton("kuelman"));
  }

  @ParameterizedTest
  @CsvSource({
    "russia,russian,true",
    "tarvia,tarvians,true",
    "democrat,democratic,true",
    "turkey,turkish,true",
    "vandermole,vandermoel,false",
    "karasovsky,karasovskiy,false"
  })
  void derived_words_are_told_from_spellings(String a, String b, boolean related) {
    assertThat(Derivation.related(a, b)).isEqualTo(related);
  }
}
