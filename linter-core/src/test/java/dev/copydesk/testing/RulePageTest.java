package dev.copydesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulePageTest {
  private static final RuleInfo INFO =
      RuleInfo.of("pages/loud-word", Severity.WARNING, RulePageTest.class);

  /** Finds a word in capitals, the loudest thing a page can hold. */
  private record LoudWord(String word, boolean fixes) implements ArticleRule {
    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public List<Finding> check(Article article) {
      List<Finding> findings = new ArrayList<>();
      int at = article.text().indexOf(word);
      if (at >= 0) {
        Span span = new Span(at, at + word.length());
        Optional<Fix> fix = article.edit(span, "quiet").map(edit -> Fix.of("lower it", true, edit));
        findings.add(
            Finding.of(INFO, article.locate(span), "\"" + word + "\" is loud")
                .fixedBy(fixes ? fix : Optional.empty()));
      }
      return findings;
    }
  }

  private record Loud(String word, boolean fixes) implements RuleFamily {
    @Override
    public String name() {
      return "pages";
    }

    @Override
    public List<Rule> rules(Options options) {
      return List.of(new LoudWord(word, fixes));
    }
  }

  @Test
  void hasNoProblemsWhenAllExamplesComeOut() {
    assertThat(RulePage.of(INFO).problems(new Loud("LOUD", true))).isEmpty();
  }

  @Test
  void saysWhatWasNotFound() {
    assertThat(RulePage.of(INFO).problems(new Loud("SILENT", true)))
        .containsExactly("Flagged: [[LOUD]] was not found");
  }

  @Test
  void saysWhatWasFoundTooMany() {
    assertThat(RulePage.of(INFO).problems(new Loud("calm", true)))
        .anyMatch(problem -> problem.startsWith("Fine: found [[calm]] too"));
  }

  @Test
  void saysThatTheFixIsAnother() {
    assertThat(RulePage.of(INFO).problems(new Loud("LOUD", false)))
        .containsExactly("Flagged: [[LOUD]] is fixed to \"(no fix)\"");
  }
}
