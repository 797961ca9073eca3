package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Options;
import dev.copydesk.testing.RulePage;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PagesTest {
  @TestFactory
  Stream<DynamicTest> examplesOfEveryPageComeOutAsTheySay() {
    AttributionFamily family = new AttributionFamily();
    return family.rules(Options.of(Map.of(), RulePage.TODAY)).stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.info().id(),
                    () -> assertThat(RulePage.of(rule.info()).problems(family)).isEmpty()));
  }
}
