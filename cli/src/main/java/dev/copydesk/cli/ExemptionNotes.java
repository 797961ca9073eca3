package dev.copydesk.cli;

import dev.copydesk.config.Exemption;
import dev.copydesk.lint.Suppression;
import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is to be noted in lists of exemptions; what these hold already stays as it is. */
final class ExemptionNotes {
  private static final String HEAD =
      "# Findings that are meant to stay, in files without comments. Made by: copydesk suppress\n";

  private final Console console;
  private final String reason;
  private final SortedMap<Path, Set<String>> lines = new TreeMap<>();
  private int size;

  ExemptionNotes(Console console, String reason) {
    this.console = console;
    this.reason = reason;
  }

  /** Findings of a file that are to be noted in a list. */
  void add(Path list, Path file, List<Finding> findings) {
    String path = list.getParent().relativize(file).toString().replace('\\', '/');
    for (Finding finding : findings) {
      lines
          .computeIfAbsent(list, any -> new LinkedHashSet<>())
          .add(Exemption.lines(path, finding.rule(), Suppression.words(finding), reason));
      size++;
    }
  }

  /** How many findings. */
  int size() {
    return size;
  }

  /** The lists, as seen from the folder of the run. */
  String files() {
    return lines.keySet().stream()
        .map(console::shown)
        .map(Path::toString)
        .collect(Collectors.joining(", "));
  }

  void write() throws IOException {
    for (Path list : lines.keySet()) {
      String text = Files.exists(list) ? Files.readString(list) : HEAD;
      String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
      Files.writeString(list, whole + String.join("", lines.get(list)));
    }
  }
}
