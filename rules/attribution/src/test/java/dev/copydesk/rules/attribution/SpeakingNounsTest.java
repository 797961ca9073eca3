package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakingNounsTest {
  @ParameterizedTest
  @CsvSource({
    "umpire,PERSON",
    "umpires,PERSON",
    "spokeswoman,WOMAN",
    "spokesmen,MAN",
    "ministry,BODY",
    "ministries,BODY",
    "ichthyologists,PERSON",
    "table,NONE",
    "ministry's,NONE"
  })
  void nounsTellWhoCanSpeak(String noun, SpeakingNouns.Kind kind) {
    assertThat(SpeakingNouns.of(noun)).isEqualTo(kind);
  }

  @Test
  void givenNamesTellHeFromSheWhereTheyCan() {
    assertThat(SpeakingNouns.bearer("Ngozi")).isEqualTo(SpeakingNouns.Kind.WOMAN);
    assertThat(SpeakingNouns.bearer("Rajesh")).isEqualTo(SpeakingNouns.Kind.MAN);
    assertThat(SpeakingNouns.bearer("Robin")).isEqualTo(SpeakingNouns.Kind.PERSON);
  }

  @Test
  void severalAreTold() {
    assertThat(SpeakingNouns.isPlural("umpires")).isTrue();
    assertThat(SpeakingNouns.isPlural("umpire")).isFalse();
  }
}
