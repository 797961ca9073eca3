package dev.copydesk.rules.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.testing.RulePage;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PagesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleComesOutAsItsPageSays() {
    ClutterFamily family = new ClutterFamily();
    return family.rules(Options.of(Map.of(), RulePage.TODAY)).stream()
        .map(Rule::info)
        .map(
            info ->
                DynamicTest.dynamicTest(
                    info.id(), () -> assertThat(RulePage.of(info).problems(family)).isEmpty()));
  }
}
