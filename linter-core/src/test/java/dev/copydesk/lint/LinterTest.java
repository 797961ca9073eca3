package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Fact;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinterTest {
  /** Finds the word "bad" and breaks down at the word "boom". */
  private static final class Bad implements ArticleRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("test/bad", Severity.ERROR, LinterTest.class);
    }

    @Override
    public List<Finding> check(Article article) {
      if (article.text().contains("boom")) {
        throw new IllegalStateException("boom");
      }
      int at = article.text().indexOf("bad");
      return at < 0
          ? List.of()
          : List.of(Finding.of(info(), article.locate(new Span(at, at + 3)), "this is bad"));
    }
  }

  /** Finds the second article that begins with the same word. */
  private static final class SameStart implements CorpusRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("test/same-start", Severity.WARNING, LinterTest.class);
    }

    @Override
    public List<Fact> collect(Article article) {
      Span first = new Span(0, article.text().indexOf(' '));
      return List.of(
          new Fact(article.text(first), "", Map.of(), article.place(first).withoutText()));
    }

    @Override
    public List<Finding> judge(List<Fact> facts) {
      List<Finding> findings = new ArrayList<>();
      for (int i = 1; i < facts.size(); i++) {
        if (facts.get(i).key().equals(facts.get(i - 1).key())) {
          findings.add(Finding.of(info(), facts.get(i).where(), "begins like another"));
        }
      }
      return findings;
    }
  }

  private static final RuleFamily FAMILY =
      new RuleFamily() {
        @Override
        public String name() {
          return "test";
        }

        @Override
        public List<Rule> rules(Options options) {
          return List.of(new Bad(), new SameStart());
        }
      };

  private final Linter linter =
      new Linter(
          RuleSet.of(
              List.of(FAMILY),
              Options.of(Map.of(), LocalDate.of(2026, 1, 1)),
              Selection.byDefault()),
          new ArticleReaders(),
          failure -> {});

  @Test
  void findsAtTheExactPlace() {
    LintResult result = check(InputFile.of("a.txt", "One line.\nThis is bad."));

    Finding finding = result.findings().get(0);
    assertThat(finding.where().start()).hasToString("2:9");
    assertThat(finding.where().text()).isEqualTo("bad");
  }

  @Test
  void judgesTheFactsOfAllFilesWhateverTheirOrder() {
    InputFile a = InputFile.of("a.txt", "Same here.");
    InputFile b = InputFile.of("b.txt", "Same there.");

    assertThat(check(a, b).findings()).isEqualTo(check(b, a).findings());
    assertThat(check(b, a).findings()).extracting(f -> f.where().path()).containsExactly("b.txt");
  }

  @Test
  void wordsThatWereNotKeptAreReadAgainBeforeSuppressionsAskForThem() {
    List<InputFile> files =
        List.of(InputFile.of("a.txt", "Same here."), InputFile.of("b.txt", "Same there."));
    List<FileResult> results = files.stream().map(linter::inspect).toList();
    Location list = Source.of("ignore.yml", "Same").locate(new Span(0, 4));
    Suppression meant =
        Suppression.beside("b.txt", "test/same-start", "a pair", Optional.of("Same"), list);
    Excerpts excerpts = new Excerpts(new ArticleReaders(), files);

    LintResult result = linter.conclude(results, List.of(meant), excerpts::in);

    assertThat(result.findings()).isEmpty();
    assertThat(result.suppressed())
        .extracting(suppressed -> suppressed.finding().where().text())
        .containsExactly("Same");
  }

  @Test
  void aRuleThatBreaksDownCostsNoOtherFinding() {
    LintResult result =
        check(
            InputFile.of("a.txt", "Then boom happened."),
            InputFile.of("b.txt", "Then bad happened."));

    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly("copydesk/rule-failed", "test/same-start", "test/bad");
    assertThat(result.hasTroubles()).isTrue();
    assertThat(result.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void aFileThatCannotBeReadCostsNoOtherFile() {
    InputFile gone =
        new InputFile(
            "a.txt",
            () -> {
              throw new IOException("the disk is on fire");
            });
    LintResult result = check(gone, InputFile.of("b.txt", "This is bad."));

    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly("copydesk/unreadable-file", "test/bad");
    assertThat(result.findings().get(0).message()).isEqualTo("cannot be read: the disk is on fire");
  }

  @Test
  void binaryRubbishIsSaidToBeSuch() {
    LintResult result = check(InputFile.of("a.txt", new byte[] {0, 1, 2, 3, 0, 5}));

    assertThat(result.findings())
        .extracting(Finding::message)
        .containsExactly("this is not text: it holds binary data");
  }

  private LintResult check(InputFile... files) {
    List<FileResult> results = new ArrayList<>();
    for (InputFile file : files) {
      results.add(linter.inspect(file));
    }
    return linter.conclude(results);
  }
}
