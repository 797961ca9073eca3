package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final List<RuleInfo> RULES =
      List.of(
          RuleInfo.of("dates/missing", Severity.ERROR, SelectionTest.class),
          RuleInfo.off("dates/style", Severity.NOTE, SelectionTest.class),
          RuleInfo.inventory("dates/expression", SelectionTest.class),
          RuleInfo.of("names/variant", Severity.WARNING, SelectionTest.class),
          RuleInfo.off("language/grammar", Severity.NOTE, SelectionTest.class),
          RuleInfo.inventory("language/words", SelectionTest.class));

  @Test
  void byDefaultTheRulesThatAreOnRun() {
    assertThat(chosen(Set.of(), Set.of(), Set.of()))
        .containsExactly("dates/missing", "names/variant");
  }

  @Test
  void onlyAFamilyMeansItsRulesThatAreOn() {
    assertThat(chosen(Set.of("dates"), Set.of(), Set.of())).containsExactly("dates/missing");
  }

  @Test
  void onlyAFamilyThatIsOffMeansAllButItsInventory() {
    assertThat(chosen(Set.of("language"), Set.of(), Set.of())).containsExactly("language/grammar");
  }

  @Test
  void onlyARuleByItsIdRunsItEvenIfItIsOff() {
    assertThat(chosen(Set.of("dates/style", "dates/expression"), Set.of(), Set.of()))
        .containsExactly("dates/style", "dates/expression");
  }

  @Test
  void enableAddsToWhatIsOn() {
    assertThat(chosen(Set.of(), Set.of(), Set.of("language")))
        .containsExactly("dates/missing", "names/variant", "language/grammar");
  }

  @Test
  void enableAddsToOnly() {
    assertThat(chosen(Set.of("dates"), Set.of(), Set.of("dates/expression")))
        .containsExactly("dates/missing", "dates/expression");
  }

  @Test
  void skipTakesAwayWhatIsOn() {
    assertThat(chosen(Set.of(), Set.of("dates"), Set.of())).containsExactly("names/variant");
  }

  @Test
  void skipOfARuleOutweighsItsEnabling() {
    assertThat(chosen(Set.of(), Set.of("dates/style"), Set.of("dates/style")))
        .containsExactly("dates/missing", "names/variant");
  }

  @Test
  void aRuleNamedByEnableSurvivesTheSkippingOfItsFamily() {
    assertThat(chosen(Set.of(), Set.of("dates"), Set.of("dates/style")))
        .containsExactly("dates/style", "names/variant");
  }

  @Test
  void aRuleNamedByOnlySurvivesTheSkippingOfItsFamily() {
    assertThat(chosen(Set.of("dates/missing"), Set.of("dates"), Set.of()))
        .containsExactly("dates/missing");
  }

  private static List<String> chosen(Set<String> only, Set<String> skip, Set<String> enable) {
    Selection selection = new Selection(only, skip, enable);
    return RULES.stream().filter(rule -> selection.chooses(rule, RULES)).map(RuleInfo::id).toList();
  }
}
