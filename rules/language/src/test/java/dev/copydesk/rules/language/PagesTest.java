package dev.copydesk.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.testing.RulePage;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
  private static final LanguageFamily FAMILY = Run.FAMILY;

  static Stream<RuleInfo> rules() {
    return FAMILY.rules(Options.of(Map.of(), RulePage.TODAY)).stream().map(Rule::info);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void examplesComeOutAsThePageSays(RuleInfo rule) {
    assertThat(RulePage.of(rule).problems(FAMILY)).isEmpty();
  }
}
