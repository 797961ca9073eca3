package dev.copydesk.rules.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.testing.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityFileTest {
  private static final String LIST =
      """
      names:
        - name: Anton Verelskyy
          not: [Verelsky, Antoine Verelskyy]
          since: 2022-02-24
        - name: Quellburg
          not: Kvellburg
          except: [Kvellburg pie]
        - name: Lake Orvan
          not: Orwan
          inside: false
      """;

  @TempDir Path folder;

  @Test
  void wrong_forms_are_written_as_the_list_wants_them() throws IOException {
    assertThat(fixes("date 2023-01-01\n\nAntoine Verelskyy came to Kvellburg with Verelsky's son."))
        .containsExactly("Anton Verelskyy", "Quellburg", "Verelskyy");
  }

  @Test
  void an_entry_holds_from_its_day_on() throws IOException {
    assertThat(fixes("date 2021-01-01\n\nVerelsky came to town.")).isEmpty();
    assertThat(fixes("date 2022-02-24\n\nVerelsky came to town.")).hasSize(1);
  }

  @Test
  void exceptions_and_longer_names_are_left_alone() throws IOException {
    assertThat(
            fixes(
                "In the evening they all ate Kvellburg pie at the Orwan Hotel, which stands by the road near Orwan."))
        .containsExactly("Orvan");
  }

  @Test
  void a_former_form_is_no_variant_of_the_new_one() throws IOException {
    List<Finding> findings =
        findings(
            "names/inconsistent-across-articles",
            "date 2021-01-01\n\nPresident Anton Verelsky came. Verelsky spoke.",
            "date 2023-01-01\n\nPresident Anton Verelskyy came. Verelskyy spoke.");
    assertThat(findings).isEmpty();
  }

  @Test
  void what_cannot_be_understood_is_named() {
    assertThatThrownBy(() -> AuthorityFile.parse("names.yml", "names:\n  - not: [A]\n"))
        .hasMessage("names.yml: entry 1 has no name");
    assertThatThrownBy(
            () -> AuthorityFile.parse("names.yml", "names:\n  - {name: A, since: soon}\n"))
        .hasMessageContaining("entry 1 (A): since is no day");
    assertThatThrownBy(() -> AuthorityFile.parse("names.yml", "nam: []"))
        .hasMessageContaining("unknown key \"nam\"");
    assertThatThrownBy(() -> AuthorityFile.parse("names.yml", "names: ["))
        .hasMessageContaining("names.yml: no valid YAML");
    assertThatThrownBy(() -> AuthorityFile.read("/no/such/names.yml"))
        .hasMessageContaining("cannot be read");
    assertThat(AuthorityFile.parse("names.yml", "").isEmpty()).isTrue();
  }

  private List<String> fixes(String text) throws IOException {
    return findings("names/misspelled-name", text).stream()
        .flatMap(f -> f.fixes().stream())
        .map(fix -> fix.edits().get(0).replacement())
        .toList();
  }

  private List<Finding> findings(String rule, String... texts) throws IOException {
    Path list = Files.writeString(folder.resolve("names.yml"), LIST);
    Options options =
        Options.of(Map.of("names/misspelled-name.list", list.toString()), RulePage.TODAY);
    RuleSet rules =
        RuleSet.of(
            List.of(new NamesFamily()), options, new Selection(Set.of(rule), Set.of(), Set.of()));
    Linter linter = new Linter(rules, new ArticleReaders(), failure -> {});
    List<dev.copydesk.lint.FileResult> results = new java.util.ArrayList<>();
    for (String text : texts) {
      results.add(linter.inspect(InputFile.of(results.size() + ".txt", text)));
    }
    return linter.conclude(results).findings();
  }
}
