package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the pages in docs/ promise is there: links, tests, commands and their options. */
class DocumentationTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]*)(?:#([^)]+))?\\)");
  private static final Pattern HELD_BY = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
  private static final Pattern COMMAND =
      Pattern.compile("^(?:- |\\./|sh '|exec )*copydesk (\\S[^|#'\n]*)", Pattern.MULTILINE);

  private static final Map<String, String> TESTS = new HashMap<>();

  @BeforeAll
  static void findTests() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
        TESTS.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    }
  }

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAPageAndItsHeading(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page).replaceAll("(?s)(```+).*?\\1", ""));
    while (link.find()) {
      Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
      assertThat(target.normalize()).as(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(anchors(target)).as(link.group()).contains(link.group(2));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandCanBeCarriedOut(Path page) throws IOException {
    String text = Files.readString(page);
    Matcher block = Pattern.compile("(?s)```+\\w*\n(.*?)```").matcher(text);
    CommandLine commands =
        Main.commandLine(
            new Desk(ROOT)
                .console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
    while (block.find()) {
      Matcher command = COMMAND.matcher(block.group(1));
      while (command.find()) {
        // what stands further right says what the command does
        String[] args = words(command.group(1).split(" {2,}", 2)[0]);
        if (args[0].startsWith("-")) {
          continue;
        }
        assertThat(args[0]).as(command.group()).isIn(commands.getSubcommands().keySet());
        // throws for an option that there is not
        commands.parseArgs(args);
      }
    }
  }

  @Test
  void everyAnswerToAComplaintIsHeldByATestOrAPage() throws IOException {
    List<String> rows =
        Files.readAllLines(ROOT.resolve("docs/compared.md")).stream()
            .filter(line -> line.matches("\\| \\d+ \\|.*"))
            .toList();

    assertThat(rows).hasSize(25);
    for (String row : rows) {
      String heldBy = row.split("(?<!\\\\)\\|")[4];
      Matcher test = HELD_BY.matcher(heldBy);
      boolean held = LINK.matcher(heldBy).find();
      while (test.find()) {
        held = true;
        assertThat(TESTS).as(row).containsKey(test.group(1));
        if (test.group(2) != null) {
          assertThat(TESTS.get(test.group(1))).as(row).contains("void " + test.group(2) + "(");
        }
      }
      assertThat(held).as(row).isTrue();
    }
  }

  @Test
  void theFieldsOfAFindingAreThoseOfTheReport(@TempDir Path folder) throws IOException {
    Desk desk = new Desk(folder).file("a.txt", "He said NEVER.\n");
    String line = desk.run("check", "--only=sample", "-f", "jsonl", "a.txt").out();
    JsonNode finding = new ObjectMapper().readTree(line);
    String page = Files.readString(ROOT.resolve("docs/reports.md"));

    List<String> rows =
        page.lines().filter(row -> row.startsWith("| `")).map(row -> row.split("`")[1]).toList();
    assertThat(rows).containsExactlyElementsOf(finding::fieldNames);
    for (JsonNode part : List.of(finding.at("/where"), finding.at("/fixes/0"))) {
      part.fieldNames().forEachRemaining(name -> assertThat(page).contains("`" + name + "`"));
    }
  }

  private static List<String> anchors(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }

  /** As a shell divides them, in so far as the pages need it. */
  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\"[^\"]*\"|\\S+").matcher(command);
    while (word.find() && !word.group().startsWith(">")) {
      words.add(word.group().replace("\"", ""));
    }
    return words.toArray(String[]::new);
  }
}
