package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Fact;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How long each rule took in a run, in nanoseconds of all threads together. What several rules want
 * to know of an article is worked out once, and counts for the rule that asks first. Can be used by
 * several threads.
 */
public final class RuleTimes {
  private final LongSupplier clock;
  private final Map<String, LongAdder> byRule = new ConcurrentHashMap<>();

  /** Times by a clock that counts nanoseconds from any point. */
  public RuleTimes(LongSupplier clock) {
    this.clock = clock;
  }

  /** The nanoseconds of every rule that ran, by its id. */
  public SortedMap<String, Long> nanoseconds() {
    SortedMap<String, Long> times = new TreeMap<>();
    byRule.forEach((rule, time) -> times.put(rule, time.sum()));
    return times;
  }

  /** The same rule, whose time is taken. */
  Rule timing(Rule rule) {
    LongAdder time = byRule.computeIfAbsent(rule.info().id(), id -> new LongAdder());
    return rule instanceof ArticleRule one
        ? new TimedArticleRule(this, one, time)
        : new TimedCorpusRule(this, (CorpusRule) rule, time);
  }

  private <T> T timed(LongAdder time, Supplier<T> question) {
    long start = clock.getAsLong();
    try {
      return question.get();
    } finally {
      time.add(clock.getAsLong() - start);
    }
  }

  private record TimedArticleRule(RuleTimes times, ArticleRule rule, LongAdder time)
      implements ArticleRule {
    @Override
    public RuleInfo info() {
      return rule.info();
    }

    @Override
    public void prepare(Article article) {
      rule.prepare(article);
    }

    @Override
    public List<Finding> check(Article article) {
      return times.timed(time, () -> rule.check(article));
    }
  }

  private record TimedCorpusRule(RuleTimes times, CorpusRule rule, LongAdder time)
      implements CorpusRule {
    @Override
    public RuleInfo info() {
      return rule.info();
    }

    @Override
    public void prepare(Article article) {
      rule.prepare(article);
    }

    @Override
    public List<Fact> collect(Article article) {
      return times.timed(time, () -> rule.collect(article));
    }

    @Override
    public List<Finding> judge(List<Fact> facts) {
      return times.timed(time, () -> rule.judge(facts));
    }
  }
}
