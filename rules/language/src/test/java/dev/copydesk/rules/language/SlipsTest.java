package dev.copydesk.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "goverment, government",
    "recieve, receive",
    "acccessories, accessories",
    "untill, until",
    "taht, that",
    "definately, definitely",
    "fundedabout, funded about",
    "aganst, against",
    "throgh, through",
    "reportCredit, report Credit",
    "CafÃ©s, Cafés",
  })
  void tellsWhatWasMeant(String written, String meant) {
    List<Finding> findings = spelling("They said that the " + written + " was there.\n");

    assertThat(findings)
        .extracting(f -> f.where().text(), f -> f.fixes().get(0).edits().get(0).replacement())
        .containsExactly(org.assertj.core.api.Assertions.tuple(written, meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osterholtt",
        "OKPAR",
        "@goverment",
        "kwab3na",
        "interclan",
        "kneepads",
        "zingers",
        "goverment-led",
        "goverment.example",
        "fooBar",
        "pash",
        "alma",
        "callables",
        "bused"
      })
  void leavesNamesTermsAndNewWordsAlone(String word) {
    assertThat(spelling("They said that the " + word + " was there.\n")).isEmpty();
  }

  @Test
  void aNameAndALittleWordWithoutABlank() {
    assertThat(spelling("Ms Osterholt met the mayor. Then Osterholtand the mayor left.\n"))
        .extracting(Finding::message)
        .containsExactly("\"Osterholtand\" is in no dictionary: perhaps \"Osterholt and\"");
  }

  @Test
  void aWordOfTheArticleWasMeantMoreLikelyThanARareOne() {
    assertThat(spelling("The centest was long.\n")).isEmpty();
    assertThat(spelling("The contest began. The centest was long.\n"))
        .extracting(f -> f.where().text())
        .containsExactly("centest");
  }

  @Test
  void whatALineEndDividedIsNoWord() {
    assertThat(spelling("They said that he would suc- ceed her, and it was en- coun- tered.\n"))
        .isEmpty();
  }

  @Test
  void wordsOfAnotherLanguageStandTogether() {
    assertThat(spelling("It is the goverment wspanialy of old, she said.\n")).isEmpty();
  }

  @Test
  void slantedWordsAreMeantAsTheyStand() {
    assertThat(Run.of("a.md", "They call it the *goverment* of the harbour.\n")).isEmpty();
  }

  @Test
  void aMegabyteTakesNoLongerThanItsWords() {
    String sentence = "The council met in May and the goverment said that nothing had been paid. ";
    String text = sentence.repeat(14_000);

    assertThat(spelling(text)).hasSize(1);
  }

  private static List<Finding> spelling(String text) {
    return Run.of(Spelling.INFO.id(), Map.of(), Map.of("a.txt", text));
  }
}
