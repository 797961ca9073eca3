package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One fault is told once, though two rules of a family see it. */
class RepeatsTest {
  private static final Source SOURCE = Source.of("a.txt", "on February 30, 2024, on Monday");
  private static final Span DATE = new Span(3, 20);

  @Test
  void ofTwoThatSayTheSameTheGraverStays() {
    Finding mild = finding("dates/odd", Severity.NOTE, DATE);
    Finding grave = finding("dates/wrong", Severity.ERROR, DATE);

    assertThat(Repeats.without(List.of(mild, grave))).containsExactly(grave);
    assertThat(Repeats.without(List.of(grave, mild))).containsExactly(grave);
  }

  @Test
  void ofTwoAlikeTheFirstStays() {
    Finding one = finding("dates/a", Severity.ERROR, DATE);

    assertThat(Repeats.without(List.of(one, finding("dates/b", Severity.ERROR, DATE))))
        .containsExactly(one);
  }

  @Test
  void anotherFamilyOtherWordsAndWhatIsNoFaultStay() {
    List<Finding> different =
        List.of(
            finding("dates/a", Severity.ERROR, DATE),
            finding("names/a", Severity.ERROR, DATE),
            finding("dates/a", Severity.ERROR, new Span(3, 14)),
            Finding.inventory(rule("dates/list"), SOURCE.locate(DATE), "a date", Map.of()));

    assertThat(Repeats.without(different)).isEqualTo(different);
  }

  private static RuleInfo rule(String id) {
    return RuleInfo.of(id, Severity.ERROR, RepeatsTest.class);
  }

  private static Finding finding(String rule, Severity severity, Span span) {
    return Finding.of(rule(rule), SOURCE.locate(span), "is odd").with(severity);
  }
}
