package dev.copydesk.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.Severity;
import dev.copydesk.testing.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.languagetool.JLanguageTool;
import org.languagetool.broker.ResourceDataBroker;

class LanguageFamilyTest {
  private static final String ARTICLE = "The council met in May, and the the mayor left early.\n";

  @Test
  void isFoundAndOffUnlessAskedFor() {
    RuleFamily family = ServiceLoader.load(RuleFamily.class).findFirst().orElseThrow();

    assertThat(family).isInstanceOf(LanguageFamily.class);
    assertThat(family.rules(Options.of(Map.of(), RulePage.TODAY)))
        .hasSize(7)
        .noneMatch(rule -> rule.info().on());
  }

  @Test
  void placesAreExactInMarkdown() {
    String text =
        "# A fair\n\nThe council&nbsp;met *in May*, and [the the](http://a.example) mayor left.\n";

    assertThat(Run.of("fair.md", text))
        .extracting(f -> f.where().span().start(), f -> f.where().text())
        .containsExactly(tuple(text.indexOf("the the"), "the the"));
  }

  @Test
  void placesAreExactInHtmlWithEntities() {
    String text =
        "<html><body><p>Caf&eacute; &amp; harbour: the council said that <b>the</b> the mayor"
            + " paid for the caf&eacute; and the goverment did not.</p></body></html>";

    assertThat(Run.of("page.html", text))
        .extracting(f -> f.where().span().start(), f -> f.where().text())
        .containsExactly(
            tuple(text.indexOf("the</b> the"), "the</b> the"),
            tuple(text.indexOf("goverment"), "goverment"));
  }

  @Test
  void aFixIsUnsafeAndNeverTouchesMarkup() {
    Finding plain = Run.of("a.txt", ARTICLE).get(0);
    Finding marked = Run.of("a.md", "The council met in May, and *the* the mayor left.\n").get(0);

    assertThat(plain.fixes()).hasSize(1).noneMatch(fix -> fix.safe());
    assertThat(plain.fixes().get(0).edits().get(0).replacement()).isEqualTo("the");
    assertThat(marked.fixes()).isEmpty();
  }

  @Test
  void namesLanguageToolsRuleWhichCanBeSwitchedOff() {
    assertThat(Run.of("a.txt", ARTICLE))
        .extracting(f -> f.properties().get("languagetool"))
        .containsExactly("ENGLISH_WORD_REPEAT_RULE");
    assertThat(
            Run.of(
                Map.of("language/grammar.disable", "ENGLISH_WORD_REPEAT_RULE"),
                Map.of("a.txt", ARTICLE)))
        .isEmpty();
  }

  @Test
  void aQuietRuleRunsWhenAskedFor() {
    String text = "We are gonna paint the harbour wall before the fair begins in May.\n";

    assertThat(Run.of("a.txt", text)).isEmpty();
    assertThat(Run.of(Map.of("language/style.enable", "GONNA"), Map.of("a.txt", text)))
        .extracting(f -> f.where().text())
        .containsExactly("gonna");
  }

  @Test
  void theCalendarOfTheRunIsNeverAsked() {
    assertThat(
            Run.of("a.txt", "The fair opened on Tuesday, November 12, and closed a day later.\n"))
        .isEmpty();
  }

  @Test
  void whatIsQuotedIsANote() {
    assertThat(Run.of("a.txt", "“We know the the mayor,” said Odile Marten.\n"))
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE);
  }

  @Test
  void readsAnotherLanguageOnlyIfItsJarIsThere() {
    String german =
        "---\nlang: de\n---\n\nDer Rat tagte im Mai, und und die Bürgermeisterin ging früh.\n";

    assertThat(Run.of("a.md", german)).isEmpty();
  }

  @Test
  void aLanguageThatIsNotThereIsAnErrorWhereItIsAskedFor() {
    assertThatThrownBy(
            () -> Run.of(Map.of("language.variant", "de-DE"), Map.of("a.txt", "Der Rat tagte.")))
        .hasMessageContaining("language.variant is \"de-DE\"");
  }

  @Test
  void readsEnglishOfAnyCountryWhereTheCountryHasNoRulesOfItsOwn() {
    String text = "The colour of the harbour wall and the color of the gate were the the same.\n";

    assertThat(Run.of("a.md", "---\nlang: en-IE\n---\n\n" + text))
        .extracting(f -> f.where().text())
        .containsExactly("the the");
  }

  @Test
  void saysNothingOnATextThatIsNotEnglish() {
    String text = "Le conseil municipal a voté le budget de la ville après trois heures de débat. ";

    assertThat(Run.of("a.txt", text.repeat(5))).isEmpty();
  }

  @Test
  void saysNothingWhereThereIsNoSentence() {
    assertThat(Run.of("a.txt", "")).isEmpty();
    assertThat(Run.of("a.txt", "***\n\n—\n\n…\n")).isEmpty();
  }

  @Test
  void readsBothSpellingsUnlessACountryIsSet() {
    String text = "The colour of the harbour wall is the color of the gate.\n";

    assertThat(Run.of("a.txt", text)).isEmpty();
    assertThat(Run.of(Map.of("language.variant", "en-US"), Map.of("a.txt", text)))
        .extracting(f -> f.where().text())
        .containsExactly("colour", "harbour");
  }

  @Test
  void knowsTheWordsOfTheHouse(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("words.txt"), "# ours\ngoverment\n");
    String text = "The council said that the goverment had paid.\n";

    assertThat(Run.of("a.txt", text)).hasSize(1);
    assertThat(
            Run.of(Map.of("language/spelling.dictionary", file.toString()), Map.of("a.txt", text)))
        .isEmpty();
    assertThatThrownBy(
            () ->
                Run.of(
                    Map.of("language/spelling.dictionary", "missing.txt"), Map.of("a.txt", text)))
        .hasMessageContaining("missing.txt");
  }

  @Test
  void knowsTheWordsOfTheListOfNames(@TempDir Path folder) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("names.yml"), "names:\n  - name: addidas\n    not: [adddidas]\n");
    String text = "The shop sold addidas shoes. Another one sold adddidas shoes.\n";
    Map<String, String> listed = Map.of("language/spelling.names", list.toString());

    assertThat(Run.of(listed, Map.of("a.txt", text))).isEmpty();
  }

  @Test
  void aWordOfManyArticlesIsKnown() {
    String text = "The council said that the goverment had paid.\n";
    Map<String, String> files =
        Map.of("a.txt", text, "b.txt", text, "c.txt", text, "d.txt", text, "e.txt", text);

    assertThat(Run.of(Map.of(), files)).isEmpty();
    assertThat(Run.of(Map.of("language/spelling.known", "6"), files)).hasSize(5);
  }

  @Test
  void leavesOutThePhraseAnalysisWhereSpeedIsAskedFor() {
    assertThat(Run.of(Map.of("language.fast", "true"), Map.of("a.txt", ARTICLE))).hasSize(1);
  }

  @Test
  void readsTheSpellingOfTheCountryThatAnArticleStates() {
    String british = "---\nlang: en-GB\n---\n\nThe color of the gate is the colour of the wall.\n";
    String american = british.replace("en-GB", "en_US");

    assertThat(Run.of("language/spelling", Map.of(), Map.of("a.md", british)))
        .extracting(f -> f.where().text())
        .containsExactly("color");
    assertThat(Run.of("language/spelling", Map.of(), Map.of("a.md", american)))
        .extracting(f -> f.where().text())
        .containsExactly("colour");
  }

  @Test
  void whatRestsOnAGuessOrOnTheHouseIsANote() {
    assertThat(Run.of("a.txt", "The mayor said that the policy makers agreed on the budget.\n"))
        .extracting(f -> f.where().text(), Finding::severity)
        .containsExactly(tuple("policy makers", Severity.NOTE));
  }

  @Test
  void aHabitIsReportedOnce() {
    List<Finding> findings =
        Run.of(
            "a.txt",
            "The policy makers agreed on the budget. Then the policy makers left the hall.\n");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).evidence()).hasSize(1);
  }

  @Test
  void followsOneReadingAndGivesTheModelsBackAsTheyWere() {
    ResourceDataBroker usual = JLanguageTool.getDataBroker();

    ResourceDataBroker inside = NarrowSearch.with(JLanguageTool::getDataBroker);

    assertThat(inside).isNotSameAs(usual);
    assertThat(JLanguageTool.getDataBroker()).isSameAs(usual);
  }

  @Test
  @Tag("slow")
  void aMegabyteIsReadInParts() {
    String text = "The council met in May. ".repeat(43_000) + "The the mayor left.\n";

    assertThat(Run.of("language/grammar", Map.of(), Map.of("a.txt", text)))
        .extracting(f -> f.where().text())
        .containsExactly("The the");
  }

  @Test
  void messagesAreShort() {
    List<Finding> findings =
        Run.of(
            "a.txt",
            "A large number of people, who has was there, told us that the old barn look a bit like a"
                + " church ,and they use to weigh them self after each meal before.\n");

    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.message()).hasSizeLessThanOrEqualTo(120).doesNotEndWith("."));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }
}
