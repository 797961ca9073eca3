package dev.copydesk.lint;

import dev.copydesk.analysis.Publication;
import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Fact;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.text.Location;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Checks articles with a set of rules. Both functions are pure: {@code inspect} knows one file and
 * no other, {@code conclude} knows what was inspected and no text. Can be used by several threads.
 */
public final class Linter {
  private final RuleSet rules;
  private final ArticleReaders readers;
  private final Consumer<Throwable> debug;

  /** A linter; {@code debug} is shown what went wrong inside, for those who want to mend it. */
  public Linter(RuleSet rules, ArticleReaders readers, Consumer<Throwable> debug) {
    this.rules = rules;
    this.readers = readers;
    this.debug = debug;
  }

  /** Reads one file and asks every rule about its articles. Never throws for bad input. */
  public FileResult inspect(InputFile file) {
    List<Finding> troubles = new ArrayList<>();
    List<ArticleResult> articles = new ArrayList<>();
    try {
      readers.read(file, article -> articles.add(inspect(article, troubles)));
    } catch (UnreadableFileException e) {
      if (e.isForeign() && !file.named()) {
        return FileResult.passedOver(file.path());
      }
      debug.accept(e);
      Location where = e.where().orElseGet(() -> Trouble.start(file.path()));
      troubles.add(Trouble.unreadable(where, e.getMessage()));
    } catch (NoSuchFileException e) {
      troubles.add(Trouble.unreadable(Trouble.start(file.path()), "there is no such file"));
    } catch (AccessDeniedException e) {
      troubles.add(
          Trouble.unreadable(Trouble.start(file.path()), "there is no permission to read it"));
    } catch (IOException e) {
      debug.accept(e);
      String reason = "cannot be read: " + e.getMessage();
      troubles.add(Trouble.unreadable(Trouble.start(file.path()), reason));
    } catch (RuntimeException | StackOverflowError e) {
      debug.accept(e);
      troubles.add(Trouble.unreadable(Trouble.start(file.path()), "the reader failed: " + e));
    }
    return new FileResult(file.path(), troubles, articles);
  }

  /** Judges all facts together and puts all findings in order. */
  public LintResult conclude(List<FileResult> results) {
    return conclude(results, List.of(), judged -> judged);
  }

  /**
   * The same with suppressions that stand beside the articles; {@code completion} gives what is
   * found by comparing articles the words that were not kept, as {@link Excerpts} does.
   */
  public LintResult conclude(
      List<FileResult> results, List<Suppression> beside, UnaryOperator<List<Finding>> completion) {
    List<FileResult> files = new ArrayList<>(results);
    Collections.sort(files);
    List<Finding> findings = new ArrayList<>();
    for (FileResult file : files) {
      findings.addAll(file.troubles());
      file.articles().forEach(article -> findings.addAll(article.findings()));
    }
    List<Finding> judged = new ArrayList<>();
    for (CorpusRule rule : rules.corpusRules()) {
      List<Fact> facts = facts(rule.info().id(), files);
      guarded(
          rule.info(),
          facts.isEmpty() ? Trouble.start("") : facts.get(0).where(),
          findings,
          () -> rule.judge(facts),
          judged);
    }
    completion.apply(judged).forEach(finding -> findings.add(rules.graded(finding)));
    return silence(files, findings, new Silence(files, beside));
  }

  private LintResult silence(List<FileResult> files, List<Finding> findings, Silence silence) {
    List<Suppressed> suppressed = new ArrayList<>();
    findings.removeIf(
        finding -> {
          Optional<Suppression> reason =
              Trouble.is(finding) ? Optional.empty() : silence.of(finding);
          reason.ifPresent(
              s -> suppressed.add(new Suppressed(finding, Suppressed.Kind.IN_SOURCE, s.reason())));
          return reason.isPresent();
        });
    if (rules.reportsUnused()) {
      silence.unused(rules.chosen()).forEach(finding -> findings.add(rules.graded(finding)));
    }
    Collections.sort(findings);
    suppressed.sort(Comparator.comparing(Suppressed::finding));
    return new LintResult(files, Repeats.without(findings), suppressed, ran());
  }

  private List<RuleInfo> ran() {
    List<RuleInfo> ran = new ArrayList<>(Trouble.rules());
    if (rules.reportsUnused()) {
      ran.add(Suppressions.UNUSED);
    }
    ran.addAll(rules.chosen());
    return ran;
  }

  private static List<Fact> facts(String rule, List<FileResult> files) {
    List<Fact> facts = new ArrayList<>();
    for (FileResult file : files) {
      for (ArticleResult article : file.articles()) {
        facts.addAll(article.facts().getOrDefault(rule, List.of()));
      }
    }
    Collections.sort(facts);
    return Collections.unmodifiableList(facts);
  }

  private ArticleResult inspect(Article article, List<Finding> troubles) {
    Location start = article.locate(new Span(0, 0));
    article.troubles().forEach(t -> troubles.add(Trouble.unreadable(t.where(), t.message())));
    rules.prepare(article);
    List<Finding> findings = new ArrayList<>();
    for (ArticleRule rule : rules.articleRules()) {
      guarded(rule.info(), start, troubles, () -> rule.check(article), findings);
    }
    Map<String, List<Fact>> facts = new TreeMap<>();
    for (CorpusRule rule : rules.corpusRules()) {
      List<Fact> noted = new ArrayList<>();
      guarded(rule.info(), start, troubles, () -> rule.collect(article), noted);
      if (!noted.isEmpty()) {
        facts.put(rule.info().id(), noted.stream().map(Fact::withoutExcerpt).toList());
      }
    }
    findings.replaceAll(rules::graded);
    Suppressions suppressions = Suppressions.of(article, rules.names());
    if (rules.reportsUnused()) {
      findings.addAll(suppressions.faults());
    }
    Collections.sort(findings);
    Optional<String> published = Publication.of(article).day().map(Object::toString);
    return ArticleResult.of(article.index(), published, findings, facts, suppressions.found());
  }

  private <T> void guarded(
      RuleInfo rule,
      Location where,
      List<Finding> troubles,
      Supplier<List<T>> question,
      List<T> answers) {
    try {
      answers.addAll(question.get());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      debug.accept(e);
      troubles.add(Trouble.failed(where, rule.id(), e));
    }
  }
}
