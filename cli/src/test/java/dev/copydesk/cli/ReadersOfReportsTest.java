package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** The programs that read the reports see every finding, each on its line. */
class ReadersOfReportsTest {
  private static final Path EXAMPLES = Path.of("").toAbsolutePath().getParent().resolve("examples");
  private static final List<String> FORMATS =
      List.of("sarif", "json", "checkstyle", "gitlab", "junit", "rdjsonl", "github");

  private static final Pattern COMMAND =
      Pattern.compile("::(?:error|warning|notice) title=[^,:]+,file=([^,:]+),line=(\\d+),.*::.+");

  private static final Pattern PLAIN = Pattern.compile("(.+:\\d+):\\d+: (?:error|warning|note) .+");

  @TempDir private static Path folder;
  private static List<String> places;

  @BeforeAll
  static void check() throws IOException {
    Desk desk =
        new Desk(folder).file("a ä, b: & c/<odd>.md", "# NEVER | *again*\n\nHe said: \"NEVER\n");
    try (Stream<Path> examples = Files.list(EXAMPLES)) {
      for (Path example : examples.toList()) {
        desk.file("examples/" + example.getFileName(), Files.readAllBytes(example));
      }
    }
    desk.file("known.txt", "An OLD fault.\n").run("baseline", "known.txt");
    desk.file(
        "silent.md", "<!-- copydesk-ignore sample/shouting: a name -->\nHe works for NATO.\n");
    List<String> args = new ArrayList<>(List.of("check", "--today", "2026-01-01", "."));
    FORMATS.forEach(format -> args.addAll(List.of("-f", format + "=reports/" + format)));
    assertThat(desk.run(args.toArray(String[]::new)).code()).isEqualTo(1);
    JsonNode findings = new ObjectMapper().readTree(report("json").toFile()).at("/findings");
    places =
        StreamSupport.stream(findings.spliterator(), false)
            .map(f -> f.at("/where/path").asText() + ":" + f.at("/where/startLine").asInt())
            .sorted()
            .toList();
    assertThat(places).hasSizeGreaterThan(15);
  }

  /** Jenkins reads with this library; its SARIF has what was answered for as well. */
  @ParameterizedTest
  @CsvSource({"checkstyle, CHECKSTYLE", "gitlab, CODECLIMATE"})
  void jenkinsSeesEveryFindingOnItsLine(String format, Parser parser) {
    assertThat(violations(format, parser))
        .extracting(v -> v.getFile() + ":" + v.getStartLine())
        .containsExactlyInAnyOrderElementsOf(places);
  }

  @Test
  void jenkinsSeesEveryResultOfSarif() throws IOException {
    JsonNode results = new ObjectMapper().readTree(report("sarif").toFile()).at("/runs/0/results");

    assertThat(violations("sarif", Parser.SARIF))
        .hasSize(results.size())
        .extracting(v -> URI.create(v.getFile()).getPath() + ":" + v.getStartLine())
        .containsAll(places);
  }

  @Test
  void jenkinsCountsEveryFailedTest() {
    assertThat(violations("junit", Parser.JUNIT)).hasSize(places.size());
  }

  /** The schema of OASIS, as that library brings it. */
  @Test
  void sarifIsAsItsSchemaWantsIt() throws IOException {
    try (InputStream in =
        Violation.class.getClassLoader().getResourceAsStream("jsonschemas/sarif-schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new ObjectMapper().readTree(in));
      JsonNode log = new ObjectMapper().readTree(report("sarif").toFile());

      assertThat(schema.validate(log)).isEmpty();
      assertThat(schema.validate(new ObjectMapper().readTree("{\"version\":\"2.1.0\"}")))
          .extracting(Error::getKeyword)
          .contains("required");
    }
  }

  @Test
  void githubsRunnerReadsTheAnnotationsAndTheLogHasTheRest() throws IOException {
    List<String> read = new ArrayList<>();
    for (String line : Files.readAllLines(report("github"))) {
      Matcher command = COMMAND.matcher(line);
      Matcher plain = PLAIN.matcher(line);
      if (command.matches()) {
        read.add(unescape(command.group(1)) + ":" + command.group(2));
      } else if (plain.matches()) {
        read.add(plain.group(1));
      }
    }

    assertThat(read).containsExactlyInAnyOrderElementsOf(places);
  }

  @Test
  void reviewdogFindsTheFieldsOfItsFormat() throws IOException {
    List<String> read = new ArrayList<>();
    for (String line : Files.readAllLines(report("rdjsonl"))) {
      JsonNode diagnostic = new ObjectMapper().readTree(line);
      assertThat(diagnostic.at("/message").isTextual()).isTrue();
      assertThat(diagnostic.at("/severity").asText()).isIn("ERROR", "WARNING", "INFO");
      assertThat(diagnostic.at("/code/value").asText()).contains("/");
      int first = diagnostic.at("/location/range/start/line").asInt();
      assertThat(diagnostic.at("/location/range/end/line").asInt()).isGreaterThanOrEqualTo(first);
      read.add(diagnostic.at("/location/path").asText() + ":" + first);
    }

    assertThat(read).containsExactlyInAnyOrderElementsOf(places);
  }

  /** Runs where the tool is: its exit code is 0 whatever it found, so its results are counted. */
  @Test
  void microsoftsValidatorFindsNoError() throws IOException, InterruptedException {
    String tool = System.getProperty("copydesk.sarif-multitool", "");
    assumeThat(tool)
        .as("CONTRIBUTING.md says how to run this with @microsoft/sarif-multitool")
        .isNotEmpty();
    Path outcome = folder.resolve("validated.sarif");
    Process process =
        new ProcessBuilder(
                tool,
                "validate",
                report("sarif").toString(),
                "--rule-kind",
                "Sarif;Ghas",
                "--level",
                "Error;Warning",
                "-o",
                outcome.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("validated.log").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    JsonNode results = new ObjectMapper().readTree(outcome.toFile()).at("/runs/0/results");

    // SARIF2005 wants the address of a web site, SARIF2004 is about the size of the file
    assertThat(results.findValuesAsText("ruleId")).isSubsetOf("SARIF2004", "SARIF2005");
  }

  private static String unescape(String property) {
    return property
        .replace("%2C", ",")
        .replace("%3A", ":")
        .replace("%0A", "\n")
        .replace("%0D", "\r")
        .replace("%25", "%");
  }

  private static List<Violation> violations(String format, Parser parser) {
    return new ArrayList<>(
        ViolationsApi.violationsApi()
            .withPattern(".*/" + format)
            .inFolder(folder.resolve("reports").toString())
            .findAll(parser)
            .violations());
  }

  private static Path report(String format) {
    return folder.resolve("reports/" + format);
  }
}
