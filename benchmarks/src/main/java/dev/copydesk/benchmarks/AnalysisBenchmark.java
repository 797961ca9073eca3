package dev.copydesk.benchmarks;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.Words;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.analysis.time.TimeExpressions;
import dev.copydesk.article.Article;
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

/** The larger analyses that rules share, on one story whose words and sentences are known. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {
  private Article article;

  /** Reads the story. */
  @Setup(Level.Invocation)
  public void article() {
    article = Texts.story();
    Words.of(article);
    Sentences.of(article);
    Publication.of(article);
  }

  /** What belongs to the page around the story. */
  @Benchmark
  public Object furniture() {
    return Furniture.of(article);
  }

  /** Quotations. */
  @Benchmark
  public Object quotations() {
    return Quotations.of(article);
  }

  /** People, places and organisations; the furniture is part of it. */
  @Benchmark
  public Object names() {
    return Names.of(article);
  }

  /** Dates, times and durations. */
  @Benchmark
  public Object times() {
    return TimeExpressions.of(article);
  }
}
