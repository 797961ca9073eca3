package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.config.Presets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings that come with Copydesk. */
class PresetTest {
  @TempDir private Path folder;

  static Stream<String> names() {
    return Presets.NAMES.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPresetHoldsAndIsDocumented(String name) throws java.io.IOException {
    Desk desk = new Desk(folder).file("copydesk.yml", "extends: " + name + "\n");

    Desk.Outcome outcome = desk.run("config", ".");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("# preset " + name + ":");
    assertThat(Files.readString(Path.of("../docs/settings.md"))).contains("| `" + name + "` |");
  }

  @Test
  void aHouseStyleJudgesDatesAndNames() {
    Desk desk =
        new Desk(folder)
            .file("copydesk.yml", "extends: ap\n")
            .file("a.txt", "2025-01-20\n\nThe council of Kiev met on January 20, 2025.\n");

    assertThat(desk.run("check", "-f", "concise", "a.txt").out())
        .contains("\"January 20, 2025\" is written \"Jan. 20, 2025\"", "\"Kiev\"");
    desk.file("copydesk.yml", "extends: [ap, guardian]\n");
    assertThat(desk.run("check", "-f", "concise", "a.txt").out()).contains("\"20 January 2025\"");
  }

  @Test
  void whatStandsInTheFileOutranksThePreset() {
    Desk desk =
        new Desk(folder)
            .file("copydesk.yml", "extends: strict\nfail-on: never\n")
            .file("a.txt", "2025-01-20\n\n\"We have seen nothing of it,\" an official said.\n");

    assertThat(desk.run("check", "a.txt").code()).isZero();
    desk.file("copydesk.yml", "extends: strict\nrules: {attribution: off}\n");
    assertThat(desk.run("check", "a.txt").out()).doesNotContain("attribution/");
    desk.file("copydesk.yml", "extends: strict\n");
    assertThat(desk.run("check", "a.txt").code()).isEqualTo(1);
  }
}
