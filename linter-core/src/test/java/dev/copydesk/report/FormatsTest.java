package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lint.ArticleResult;
import dev.copydesk.lint.FileResult;
import dev.copydesk.lint.LintResult;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Every report says the same, to the programs that read it. */
class FormatsTest {
  private static final ArticleResult ARTICLE =
      ArticleResult.of(0, Optional.empty(), List.of(), Map.of(), List.of());
  private static final RuleInfo RULE =
      RuleInfo.of("test/odd: word", Severity.ERROR, FormatsTest.class);
  private static final Source SOURCE =
      Source.of("articles/ä b.txt", "First line.\nSecond, <odd> & \"quoted\" line.\n");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"checkstyle, CHECKSTYLE", "gitlab, CODECLIMATE"})
  void whatBuildServersReadIsWhatWasFound(String format, Parser parser) throws IOException {
    Path file = folder.resolve(format);
    Files.write(
        file,
        write(format, finding(Severity.ERROR), finding(Severity.NOTE))
            .getBytes(StandardCharsets.UTF_8));

    List<Violation> read =
        new ArrayList<>(
            ViolationsApi.violationsApi()
                .withPattern(".*" + format)
                .inFolder(folder.toString())
                .findAll(parser)
                .violations());

    assertThat(read).hasSize(2);
    assertThat(read).extracting(Violation::getStartLine).containsOnly(2);
    assertThat(read)
        .extracting(Violation::getMessage)
        .allMatch(m -> m.contains("<odd> & \"quoted\" is odd, 100 %"));
    assertThat(read).extracting(Violation::getFile).allMatch(f -> f.endsWith("articles/ä b.txt"));
    assertThat(read).extracting(Violation::getSeverity).contains(SEVERITY.INFO);
  }

  @Test
  void junitCountsAFailureForEachFindingAndATestForEachCleanFile() throws IOException {
    assertThat(write("junit", finding(Severity.ERROR)))
        .contains("<testsuites name=\"Copydesk\" tests=\"2\" failures=\"1\">")
        .contains("<testcase name=\"no findings\" classname=\"articles/clean.txt\"/>")
        .contains("classname=\"articles/ä b.txt\" file=\"articles/ä b.txt\" line=\"2\">")
        .contains("message=\"error: &lt;odd&gt; &amp; &quot;quoted&quot; is odd, 100 %\"");
  }

  @Test
  void githubCommandsAreEscapedAsTheRunnerReadsThem() throws IOException {
    assertThat(write("github", finding(Severity.NOTE)))
        .startsWith(
            "::notice title=test/odd%3A word,file=articles/ä b.txt,line=2,endLine=2,col=9,endColumn=25::"
                + "<odd> & \"quoted\" is odd, 100 %25\n");
  }

  @Test
  void aParagraphOfADocumentIsNoLineOfAFile() throws IOException {
    Source document = Source.extracted("a.docx", "One.\nAn odd word");

    assertThat(write("github", finding(document, new Span(8, 11), Severity.ERROR)))
        .startsWith(
            "::error title=test/odd%3A word,file=a.docx::odd is odd, 100 %25 (paragraph 2)\n");
  }

  @Test
  void githubGetsNoMoreAnnotationsThanItShowsAndTheGravestFirst() throws IOException {
    Finding[] many =
        IntStream.range(0, 15)
            .mapToObj(i -> finding(i < 12 ? Severity.WARNING : Severity.ERROR))
            .toArray(Finding[]::new);
    List<String> lines = write("github", many).lines().toList();

    assertThat(lines.get(0)).startsWith("::error ");
    assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
    assertThat(lines)
        .filteredOn(line -> line.startsWith("articles/ä b.txt:2:9: warning"))
        .hasSize(2);
    assertThat(lines)
        .contains("GitHub shows ten annotations of each level; 2 more stand above")
        .last()
        .isEqualTo("2 files: 3 errors, 12 warnings, 0 notes");
  }

  @Test
  void azureCommandsAreEscaped() throws IOException {
    assertThat(write("azure", finding(Severity.NOTE)))
        .startsWith(
            "##vso[task.logissue type=warning;sourcepath=articles/ä b.txt;linenumber=2;columnnumber=9;code=test/odd: word]"
                + "<odd> & \"quoted\" is odd, 100 %AZP25\n");
  }

  @Test
  void gitlabShowsTwoFindingsThatAreAlikeBecauseTheirFingerprintsDiffer() throws IOException {
    List<String> fingerprints =
        write("gitlab", finding(Severity.NOTE), finding(Severity.NOTE))
            .lines()
            .filter(line -> line.contains("fingerprint"))
            .toList();

    assertThat(fingerprints).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void rdjsonlLeavesColumnsOutWhereBytesAndCharactersMayDiffer() throws IOException {
    Source plain = Source.of("a.txt", "An odd word");
    Source accented = Source.of("a.txt", "Añ odd word");

    assertThat(write("rdjsonl", finding(plain, new Span(3, 6), Severity.ERROR)))
        .contains("\"start\":{\"line\":1,\"column\":4}");
    assertThat(write("rdjsonl", finding(accented, new Span(3, 6), Severity.ERROR)))
        .contains("\"start\":{\"line\":1}");
  }

  @Test
  void jsonLinesHoldOneFindingEach() throws IOException {
    List<String> lines =
        write("jsonl", finding(Severity.NOTE), finding(Severity.ERROR)).lines().toList();

    assertThat(lines)
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"rule\":") && line.endsWith("}"));
  }

  @Test
  void theSummaryCountsRulesAndFiles() throws IOException {
    assertThat(write("summary", finding(Severity.NOTE), finding(Severity.ERROR)))
        .isEqualTo(
            """
            findings  rule
                   2  test/odd: word

            findings  file
                   2  articles/ä b.txt

            2 files: 1 error, 0 warnings, 1 note
            """);
  }

  @Test
  void markdownCellsHoldNoMarkup() throws IOException {
    assertThat(write("markdown", finding(Severity.ERROR)))
        .contains(
            "| error | articles/ä b.txt:2:9 | `test/odd: word` | \\<odd\\> & \"quoted\" is odd, 100 % |");
  }

  private static Finding finding(Severity severity) {
    return finding(SOURCE, new Span(20, 36), severity);
  }

  private static Finding finding(Source source, Span span, Severity severity) {
    String message = span.of(source.text()) + " is odd, 100 %";
    return Finding.of(RULE, source.locate(span), message).with(severity);
  }

  private static String write(String format, Finding... findings) throws IOException {
    List<FileResult> files =
        List.of(
            new FileResult("articles/clean.txt", List.of(), List.of(ARTICLE)),
            new FileResult(SOURCE.path(), List.of(), List.of(ARTICLE)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reporters.find(format, Style.plain())
        .orElseThrow()
        .write(new Report(new LintResult(files, List.of(findings), List.of(RULE)), 0), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
