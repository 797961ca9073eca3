package dev.copydesk.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lint.FileResult;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Severity;
import dev.copydesk.testing.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseListTest {
  private static final String RULE = "names/misspelled-name";

  @TempDir Path folder;

  @Test
  void an_entry_ends_with_its_last_day() throws IOException {
    String list = "names: [{name: Kvellburg, not: [Quellburg], until: 2022-02-23}]";
    assertThat(check(list, "date 2022-02-23\n\nThe train to Quellburg was late.")).hasSize(1);
    assertThat(check(list, "date 2022-02-24\n\nThe train to Quellburg was late.")).isEmpty();
  }

  @Test
  void a_last_name_alone_is_written_as_for_further_mentions() throws IOException {
    String list = "names: [{name: Anton el-Verelsky, not: [Verelskiy], second: el-Verelsky}]";
    assertThat(check(list, "Then Verelskiy spoke to the crowd."))
        .singleElement()
        .satisfies(f -> assertThat(f.properties()).containsEntry("usual", "el-Verelsky"));
  }

  @Test
  void marks_of_listed_names_are_kept_or_all_are_stripped() throws IOException {
    String text = "The novelist Lucia Abrenas met the poet Zoë Quill in the town of Orval.";
    assertThat(words(check("diacritics: keep\nnames: [Lucía Abreñas]", text)))
        .containsExactly("Lucia Abrenas");
    assertThat(words(check("diacritics: strip", text))).containsExactly("Zoë");
    assertThat(check("names: [Lucía Abreñas]", text)).isEmpty();
  }

  @Test
  void a_form_in_a_quotation_is_a_note_and_stays() throws IOException {
    String list = "names: [{name: Quellburg, not: [Kvellburg]}]";
    assertThat(check(list, "\"I was born in Kvellburg,\" the writer said, and went home."))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.NOTE);
              assertThat(f.fixes()).isEmpty();
            });
  }

  @Test
  void addresses_handles_and_code_are_no_copy() throws IOException {
    String list = "names: [{name: Quellburg, not: [Kvellburg]}]";
    String text =
        "See https://example.org/Kvellburg/map and www.Kvellburg.example, or ask @Kvellburg, or"
            + " info@Kvellburg.example about #Kvellburg and the command `Kvellburg`.";
    assertThat(check("a.md", list, text)).isEmpty();
    assertThat(check("a.md", list, text + " Kvellburg is nice.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ap,Kiev,Kyiv",
    "reuters,Zelensky,Zelenskiy",
    "bbc,Zelenskyy,Zelensky",
    "guardian,Calcutta,Kolkata",
    "nyt,Gaddafi,Qaddafi"
  })
  void a_house_style_knows_the_forms_of_the_house(String house, String wrong, String right)
      throws IOException {
    assertThat(check("style: " + house, "Then " + wrong + " was in the news again."))
        .singleElement()
        .satisfies(f -> assertThat(f.properties()).containsEntry("usual", right));
  }

  @Test
  void last_names_before_full_names_are_left_to_those_who_ask() {
    assertThat(
            new NamesFamily()
                .rules(Options.of(Map.of(), RulePage.TODAY)).stream()
                    .filter(rule -> !rule.info().on())
                    .map(rule -> rule.info().id()))
        .containsExactly("names/first-reference", "names/mention");
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream().map(finding -> finding.where().text()).toList();
  }

  private List<Finding> check(String list, String text) throws IOException {
    return check("a.txt", list, text);
  }

  private List<Finding> check(String name, String list, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("names.yml"), list);
    RuleSet rules =
        RuleSet.of(
            List.of(new NamesFamily()),
            Options.of(Map.of(RULE + ".list", file.toString()), RulePage.TODAY),
            new Selection(Set.of(RULE), Set.of(), Set.of()));
    Linter linter = new Linter(rules, new ArticleReaders(), failure -> {});
    FileResult result = linter.inspect(InputFile.of(name, text));
    return linter.conclude(List.of(result)).findings();
  }
}
