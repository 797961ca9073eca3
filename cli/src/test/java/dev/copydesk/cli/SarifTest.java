package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {
  @TempDir private Path folder;

  @Test
  void aResultStandsOnItsExactCharacters() throws IOException {
    JsonNode run = run(desk().file("a.txt", "Day 😀 one.\n\nHe said NEVER.\n"));

    JsonNode result = run.at("/results/0");
    assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(result.at("/ruleId").asText()).isEqualTo("sample/shouting");
    assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id").asText())
        .isEqualTo("sample/shouting");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).isEqualTo("\"NEVER\" shouts");
    assertThat(result.at("/locations/0/physicalLocation/region"))
        .isEqualTo(
            json(
                "{'startLine':3,'startColumn':9,'endLine':3,'endColumn':14,'charOffset':21,"
                    + "'charLength':5,'snippet':{'text':'NEVER'}}"));
  }

  @Test
  void aFixSaysWhatIsReplacedByWhat() throws IOException {
    JsonNode fix = run(desk().file("a.txt", "He said NEVER.\n")).at("/results/0/fixes/0");

    assertThat(fix.at("/description/text").asText()).isEqualTo("Write \"never\"");
    assertThat(fix.at("/artifactChanges/0/artifactLocation/uri").asText()).isEqualTo("a.txt");
    JsonNode replacement = fix.at("/artifactChanges/0/replacements/0");
    assertThat(replacement.at("/deletedRegion/charOffset").asInt()).isEqualTo(8);
    assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("never");
    assertThat(fix.at("/properties/safe").asBoolean()).isTrue();
  }

  @Test
  void evidenceIsRelatedWithItsWords() throws IOException {
    JsonNode run = run(desk().file("a.txt", "Same here.\n").file("b.txt", "Same here.\n"));

    JsonNode related = run.at("/results/0/relatedLocations/0");
    assertThat(related.at("/message/text").asText()).isEqualTo("the other beginning");
    assertThat(related.at("/physicalLocation/artifactLocation"))
        .isEqualTo(json("{'uri':'a.txt','index':0}"));
    assertThat(related.at("/physicalLocation/region/snippet/text").asText())
        .isEqualTo("Same here.");
  }

  @Test
  void everyFileIsListedWithItsDate() throws IOException {
    JsonNode run =
        run(
            desk()
                .file("dated.txt", "date: 2025-01-20\n\nNothing happened.\n")
                .file("über uns/50%.txt", "Nothing else happened.\n"));

    assertThat(run.at("/artifacts"))
        .isEqualTo(
            json(
                "[{'location':{'uri':'dated.txt'},'roles':['analysisTarget'],"
                    + "'properties':{'published':'2025-01-20'}},"
                    + "{'location':{'uri':'%C3%BCber%20uns/50%25.txt'},'roles':['analysisTarget']}]"));
  }

  @Test
  void articlesInsideAFileAreNestedInIt() throws IOException {
    JsonNode run =
        run(
            desk()
                .file(
                    "b.jsonl",
                    "{\"title\":\"One\",\"date\":\"2025-01-20\",\"html\":\"<p>It rained.</p>\"}\n"
                        + "{\"title\":\"Two\",\"html\":\"<p>He said NEVER.</p>\"}\n")
                .file("a.txt", "Nothing happened.\n"));

    assertThat(run.at("/artifacts"))
        .isEqualTo(
            json(
                "[{'location':{'uri':'a.txt'},'roles':['analysisTarget']},"
                    + "{'location':{'uri':'b.jsonl'},'roles':['analysisTarget']},"
                    + "{'parentIndex':1,'location':{'uri':'/0'},"
                    + "'properties':{'published':'2025-01-20'}},"
                    + "{'parentIndex':1,'location':{'uri':'/1'}}]"));
    JsonNode place = run.at("/results/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation")).isEqualTo(json("{'uri':'b.jsonl','index':1}"));
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("NEVER");
  }

  @Test
  void itemsOfAFeedAreNestedInIt() throws IOException {
    String items = "<item><title>One</title><description>It rained.</description></item>";
    JsonNode run =
        run(desk().file("feed.rss", "<rss><channel>" + items.repeat(3) + "</channel></rss>"));

    assertThat(run.at("/artifacts")).hasSize(4);
    assertThat(run.at("/artifacts").findValuesAsText("parentIndex")).containsExactly("0", "0", "0");
  }

  @Test
  void inventoryIsInformational() throws IOException {
    Desk desk = desk().file("a.txt", "It was 42.\n");
    desk.run("check", "--only=sample/number", "-f", "sarif=log.sarif", ".");

    JsonNode result = json(desk.read("log.sarif")).at("/runs/0/results/0");
    assertThat(result.at("/kind").asText()).isEqualTo("informational");
    assertThat(result.at("/level").asText()).isEqualTo("none");
    assertThat(result.at("/properties/value").asText()).isEqualTo("42");
  }

  @Test
  void aResultIsKnownAgainWhenTheTextAroundItMoves() throws IOException {
    String before = fingerprint(run(desk().file("a.txt", "He said NEVER.\n")), 0);
    JsonNode moved = run(desk().file("a.txt", "One more line.\n\nHe said NEVER. And NEVER.\n"));

    assertThat(before).matches("[0-9a-f]{32}");
    assertThat(fingerprint(moved, 0)).isEqualTo(before);
    assertThat(fingerprint(moved, 1)).isNotEqualTo(before);
  }

  @Test
  void againstABaselineEachResultIsNewOrUnchanged() throws IOException {
    Desk desk = desk().file("a.txt", "He said NEVER.\n");
    String before = fingerprint(run(desk), 0);
    assertThat(run(desk).at("/results/0").has("baselineState")).isFalse();
    desk.run("baseline", "--only=sample", ".");

    JsonNode run = run(desk.file("b.txt", "She said ALWAYS.\n"));

    assertThat(run.at("/results/0/message/text").asText()).isEqualTo("\"ALWAYS\" shouts");
    assertThat(run.at("/results/0/baselineState").asText()).isEqualTo("new");
    assertThat(run.at("/results/1/baselineState").asText()).isEqualTo("unchanged");
    assertThat(run.at("/results/1/suppressions/0/kind").asText()).isEqualTo("external");
    assertThat(fingerprint(run, 1)).isEqualTo(before);
    assertThat(desk.read("copydesk-baseline.tsv")).contains(before);
  }

  @Test
  void troublesOfTheToolAreNotifications() throws IOException {
    JsonNode run = run(desk().file("a.txt", "We break the rule.\n"));

    assertThat(run.at("/results")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    JsonNode notification = run.at("/invocations/0/toolExecutionNotifications/0");
    int descriptor = notification.at("/descriptor/index").asInt();
    assertThat(run.at("/tool/driver/notifications/" + descriptor + "/id").asText())
        .isEqualTo("copydesk/rule-failed");
    assertThat(notification.at("/message/text").asText()).contains("sample/fragile failed here");
  }

  @Test
  void aRuleBringsItsPageWithoutTheEdgeCases() throws IOException {
    JsonNode rules = run(desk().file("a.txt", "")).at("/tool/driver/rules");

    assertThat(rules.findValuesAsText("id")).contains("sample/shouting", "sample/echo");
    JsonNode shouting = rules.get(rules.findValuesAsText("id").indexOf("sample/shouting"));
    assertThat(shouting.at("/shortDescription/text").asText()).isEqualTo("Words in capitals.");
    assertThat(shouting.at("/help/markdown").asText())
        .contains("## Flagged")
        .doesNotContain("More cases");
  }

  private static String fingerprint(JsonNode run, int result) {
    return run.at("/results/" + result + "/partialFingerprints/copydesk~1v1").asText();
  }

  private Desk desk() {
    return new Desk(folder);
  }

  private static JsonNode run(Desk desk) throws IOException {
    desk.run("check", "--only=sample", "-f", "sarif=log.sarif", ".");
    return json(desk.read("log.sarif")).at("/runs/0");
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text.replace('\'', text.startsWith("{\n") ? '\'' : '"'));
  }
}
