package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, however many threads read them and in which order. */
class DeterminismTest {
  private static final Path EXAMPLES = Path.of("").toAbsolutePath().getParent().resolve("examples");
  private static final List<String> FORMATS =
      List.of("sarif", "json", "jsonl", "checkstyle", "junit", "gitlab", "rdjsonl", "github");
  private static final int RUNS = 20;

  @TempDir private Path folder;

  @Test
  void twentyRunsWriteTheSame() throws IOException {
    Desk desk = new Desk(folder);
    List<String> paths = new ArrayList<>();
    try (Stream<Path> examples = Files.list(EXAMPLES)) {
      for (Path example : examples.sorted().toList()) {
        for (String copy : List.of("a", "b", "c", "d", "e")) {
          paths.add(copy + "/" + example.getFileName());
          desk.file(copy + "/" + example.getFileName(), Files.readAllBytes(example));
        }
      }
    }
    List<String> first = reports(desk, paths, 1);
    Random order = new Random(1);
    for (int run = 1; run < RUNS; run++) {
      Collections.shuffle(paths, order);

      assertThat(reports(desk, paths, run % 4 + 1)).as("run " + run).isEqualTo(first);
    }
  }

  private static List<String> reports(Desk desk, List<String> paths, int threads) {
    List<String> args =
        new ArrayList<>(List.of("check", "--today", "2026-01-01", "--threads", "" + threads));
    FORMATS.forEach(format -> args.addAll(List.of("-f", format + "=out/" + format)));
    args.addAll(List.of("-f", "text"));
    args.addAll(paths);
    Desk.Outcome outcome = desk.run(args.toArray(String[]::new));
    List<String> reports = new ArrayList<>(List.of(outcome.code() + "", outcome.out()));
    FORMATS.forEach(format -> reports.add(desk.read("out/" + format)));
    return reports;
  }
}
