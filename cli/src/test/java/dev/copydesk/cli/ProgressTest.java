package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void saysWhatIsWaitedForAndGoesAway() {
    try (Progress progress =
        new Progress(terminal, 2, List.of("language: preparing a dictionary"))) {
      progress.run();
    }

    String shown = bytes.toString(StandardCharsets.UTF_8);
    assertThat(shown).startsWith("\rlanguage: preparing a dictionary").endsWith(" \r");
  }

  @Test
  void isSilentWhereNothingTakesLong() {
    try (Progress progress = new Progress(terminal, 2, List.of())) {
      progress.run();
    }

    assertThat(bytes.size()).isZero();
  }
}
