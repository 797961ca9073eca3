package dev.copydesk.benchmarks;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A family of rules on one story: its own analyses, its findings, and what it notes to compare
 * articles. What other families need too is worked out beforehand; the furniture counts for the
 * clutter family.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FamilyBenchmark {
  /** The name of the family. */
  @Param({"attribution", "clutter", "dates", "names"})
  public String family;

  private List<Rule> rules;
  private Article article;

  /** Makes the rules that are on by default. */
  @Setup
  public void rules() {
    rules =
        ServiceLoader.load(RuleFamily.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(known -> known.name().equals(family))
            .flatMap(known -> known.rules(Options.of(Map.of(), LocalDate.of(2026, 1, 1))).stream())
            .filter(rule -> rule.info().on())
            .toList();
  }

  /** Reads the story and works out what is shared. */
  @Setup(Level.Invocation)
  public void article() {
    article = Texts.story();
    Words.of(article);
    Sentences.of(article);
    Publication.of(article);
    if (!family.equals("clutter")) {
      Quotations.of(article);
      Furniture.of(article);
    }
  }

  /** All that the family does to one article. */
  @Benchmark
  public List<Object> check() {
    List<Object> results = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof ArticleRule one) {
        results.addAll(one.check(article));
      } else if (rule instanceof CorpusRule many) {
        results.addAll(many.collect(article));
      }
    }
    return results;
  }
}
