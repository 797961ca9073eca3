package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Whoever takes the time of a rule changes nothing else about it. */
class RuleTimesTest {
  /** Notes what it is asked. */
  private static final class Witness implements ArticleRule {
    private final List<String> asked = new ArrayList<>();

    @Override
    public RuleInfo info() {
      return RuleInfo.of("test/witness", Severity.ERROR, RuleTimesTest.class);
    }

    @Override
    public void prepare(Article article) {
      asked.add("prepare");
    }

    @Override
    public List<Finding> check(Article article) {
      asked.add("check");
      return List.of(Finding.of(info(), article.locate(article.blocks().get(0).span()), "is odd"));
    }
  }

  @Test
  void aTimedRuleIsPreparedAndAskedAsBefore() throws Exception {
    AtomicLong clock = new AtomicLong();
    RuleTimes times = new RuleTimes(() -> clock.getAndAdd(5));
    Witness witness = new Witness();
    Rule timed = times.timing(witness);

    new ArticleReaders()
        .read(
            InputFile.of("a.txt", new byte[] {'x', 'y', 'z'}),
            article -> {
              timed.prepare(article);
              assertThat(((ArticleRule) timed).check(article)).hasSize(1);
            });

    assertThat(witness.asked).containsExactly("prepare", "check");
    assertThat(times.nanoseconds()).containsOnlyKeys("test/witness").containsValue(5L);
  }
}
