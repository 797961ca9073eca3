package dev.copydesk.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.copydesk.rule.Options;
import dev.copydesk.testing.RulePage;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PagesTest {
  private final DatesFamily family = new DatesFamily();

  @TestFactory
  Stream<DynamicTest> everyPageIsTrue() {
    return family.rules(Options.of(Map.of(), RulePage.TODAY)).stream()
        .map(rule -> RulePage.of(rule.info()))
        .map(page -> dynamicTest(page.rule(), () -> assertThat(page.problems(family)).isEmpty()));
  }
}
