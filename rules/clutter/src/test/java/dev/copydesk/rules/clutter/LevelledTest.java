package dev.copydesk.rules.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelledTest {
  @Test
  void numbersAndDatesMakeNoDifference() {
    assertThat(Levelled.key("Edition of Monday, 3 May 2021"))
        .isEqualTo(Levelled.key("Edition of Friday, 14 October 2022"));
    assertThat(Levelled.key("12 neighbours walk with us"))
        .isEqualTo(Levelled.key("1,304 neighbours walk with us"));
  }

  @Test
  void capitalsMarksAndSpacesMakeNoDifference() {
    assertThat(Levelled.key("RING THE BELL!")).isEqualTo(Levelled.key("Ring  the bell"));
  }

  @Test
  void wordsMakeADifference() {
    assertThat(Levelled.key("Ring the bell")).isNotEqualTo(Levelled.key("Ring the bells"));
    assertThat(Levelled.key("Ring the bell")).isNotEqualTo(Levelled.key("Ringt he bell"));
  }

  @Test
  void wordsWhoseHashCodesAreAlikeMakeADifference() {
    assertThat("ая".hashCode()).isEqualTo("ба".hashCode());
    assertThat(Levelled.key("Тихая ая вода")).isNotEqualTo(Levelled.key("Тихая ба вода"));
  }

  @Test
  void numbersAloneAreNothing() {
    assertThat(Levelled.key("3 May 2021")).isEmpty();
  }
}
