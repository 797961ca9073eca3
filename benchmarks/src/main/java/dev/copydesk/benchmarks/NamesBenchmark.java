package dev.copydesk.benchmarks;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.Words;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rules.names.NamesFamily;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The names family on one story; what other families need too is worked out beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class NamesBenchmark {
  private List<Rule> rules;
  private Article article;

  /** Makes the rules. */
  @Setup
  public void rules() {
    rules =
        new NamesFamily()
            .rules(Options.of(Map.of(), LocalDate.of(2026, 1, 1))).stream()
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
    Quotations.of(article);
    Furniture.of(article);
  }

  /** The names alone, which other families use as well. */
  @Benchmark
  public Object names() {
    return Names.of(article);
  }

  /** The whole family: its names, its findings, and what it notes for the comparison. */
  @Benchmark
  public List<Object> family() {
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
