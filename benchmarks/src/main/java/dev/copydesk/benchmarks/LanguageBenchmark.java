package dev.copydesk.benchmarks;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rules.language.LanguageFamily;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The language family on one story: the first, for which LanguageTool starts, with what it then
 * keeps in memory, and one among many.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LanguageBenchmark {
  /** Everything, without the phrase analysis, or spelling alone. */
  @Param({"all", "fast", "spelling"})
  public String rules;

  private LanguageFamily family;
  private List<Rule> chosen;
  private Article article;
  private int number;

  /** What LanguageTool keeps in memory once it has read a story. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Memory {
    /** The heap in use after a collection, in MiB. */
    public long heapInMebibytes;
  }

  /** Makes the rules, which loads nothing. */
  @Setup
  public void rules() {
    family = new LanguageFamily();
    Map<String, String> options = Map.of("language.fast", Boolean.toString(rules.equals("fast")));
    chosen =
        family.rules(Options.of(options, LocalDate.of(2026, 1, 1))).stream()
            .filter(rule -> !rules.equals("spelling") || rule.info().id().endsWith("/spelling"))
            .toList();
  }

  /** Reads the story anew. */
  @Setup(Level.Invocation)
  public void article() {
    article = Texts.story(++number);
  }

  /** Lets go of LanguageTool. */
  @TearDown
  public void close() {
    family.close();
  }

  /** The first story of a process. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(3)
  public int first(Memory memory) {
    int found = read();
    System.gc();
    memory.heapInMebibytes =
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    return found;
  }

  /** One story among many, no two of which have a sentence in common. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 4)
  @Measurement(iterations = 3, time = 4)
  @Fork(1)
  public int next() {
    return read();
  }

  private int read() {
    int found = 0;
    for (Rule rule : chosen) {
      rule.prepare(article);
    }
    for (Rule rule : chosen) {
      found +=
          rule instanceof ArticleRule alone
              ? alone.check(article).size()
              : ((CorpusRule) rule).collect(article).size();
    }
    return found;
  }
}
