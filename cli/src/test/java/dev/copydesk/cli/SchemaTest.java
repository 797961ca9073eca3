package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.config.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema and Copydesk agree on what settings are right. */
class SchemaTest {
  private static final Path PUBLISHED = Path.of("../docs/copydesk.schema.json");

  private static Schema schema;

  @TempDir private Path folder;

  @BeforeAll
  static void readSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(new ObjectMapper().readTree(Files.readString(PUBLISHED)));
  }

  @Test
  void thePublishedSchemaIsUpToDate() throws IOException {
    try (Copydesk copydesk = Copydesk.of(Settings.on(LocalDate.EPOCH))) {
      String now = ConfigCommand.schema(copydesk.rules(), rule -> !rule.family().equals("sample"));

      assertThat(Files.readString(PUBLISHED))
          .as("run: copydesk config --schema > docs/copydesk.schema.json")
          .isEqualTo(now);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extends: strict",
        "extends: [strict, house.yml]",
        "files: '*.story'\nexclude: [drafts/, '*.tmp']",
        "fail-on: never",
        "rules: {clutter: off, clutter/timestamp: error}",
        "rules: {clutter: {severity: note}}",
        "rules: {names/misspelled-name: {severity: error, style: ap}}",
        "rules: {dates/relative-date: {strict: true}}",
        "rules: {language/grammar: {enable: [A, B], disable: C}}",
        "rules: {language/spelling: {known: 3}}",
        "rules: {copydesk/unused-suppression: off}",
        "overrides: [{files: opinion/, rules: {attribution: off}}]",
      })
  void rightSettingsAreRightForBoth(String settings) throws IOException {
    assertThat(faults(settings)).isEmpty();
    assertThat(run(settings).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ruels: {}",
        "extends: strikt",
        "fail-on: errors",
        "rules: [a]",
        "rules: {cluter: off}",
        "rules: {clutter/time-stamp: off}",
        "rules: {clutter: warn}",
        "rules: {clutter: {level: note}}",
        "rules: {names/misspelled-name: {stile: ap}}",
        "rules: {names/misspelled-name: {style: times}}",
        "rules: {dates/relative-date: {strict: maybe}}",
        "rules: {language/spelling: {known: many}}",
        "overrides: [{rules: {attribution: off}}]",
        "overrides: {files: a}",
        "files: {a: b}",
      })
  void wrongSettingsAreWrongForBoth(String settings) throws IOException {
    assertThat(faults(settings)).isNotEmpty();
    assertThat(run(settings).code()).isEqualTo(2);
    assertThat(run(settings).err()).startsWith("copydesk: copydesk.yml:1:");
  }

  static Stream<String> presets() {
    return Presets.NAMES.stream();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void presetsAreRight(String name) throws IOException {
    Path core = Path.of("../linter-core/src/main/resources/dev/copydesk/config/presets");

    assertThat(faults(Files.readString(core.resolve(name + ".yml")))).isEmpty();
  }

  @Test
  void whatTheDocumentationShowsIsRight() throws IOException {
    String page = Files.readString(Path.of("../docs/settings.md"));
    int start = page.indexOf("```yaml\nextends") + "```yaml\n".length();

    assertThat(faults(page.substring(start, page.indexOf("```", start)))).isEmpty();
  }

  private static String faults(String settings) throws IOException {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(settings);
    return schema.validate(new ObjectMapper().valueToTree(tree)).toString().replace("[]", "");
  }

  private Desk.Outcome run(String settings) {
    return new Desk(folder)
        .file("house.yml", "")
        .file("copydesk.yml", settings + "\n")
        .run("config", ".");
  }
}
