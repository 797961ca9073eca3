package dev.copydesk.config;

import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the exemptions of a file: those for it in the first {@code copydesk-ignore.yml} from its
 * folder upward. Remembers what it has read. Can be used by several threads.
 */
public final class ExemptionFiles {
  /** The name of the file. */
  public static final String NAME = "copydesk-ignore.yml";

  private static final List<String> KEYS = List.of("file", "rule", "words", "reason");

  private final Path directory;
  private final Map<Path, Map<Path, List<Exemption>>> byFolder = new ConcurrentHashMap<>();

  /** Files are shown as seen from {@code directory}. */
  public ExemptionFiles(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  /**
   * What is said of a file.
   *
   * @throws ConfigException if it cannot be understood
   */
  public List<Exemption> of(Path file) {
    Path absolute = directory.resolve(file).normalize();
    return search(absolute.getParent()).getOrDefault(absolute, List.of());
  }

  /** The list that counts for a file, if there is one. */
  public Optional<Path> nearest(Path file) {
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(NAME))) {
        return Optional.of(at.resolve(NAME));
      }
    }
    return Optional.empty();
  }

  /** Where a list would be begun: beside the settings, else in the folder of the run. */
  public Path begun(Path file, Config config) {
    Path folder = config.layers().isEmpty() ? directory : config.folder();
    return (file.startsWith(folder) ? folder : file.getParent()).resolve(NAME);
  }

  private Map<Path, List<Exemption>> search(Path folder) {
    Map<Path, List<Exemption>> known = byFolder.get(folder);
    if (known == null) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        known = read(file);
      } else {
        known = folder.getParent() == null ? Map.of() : search(folder.getParent());
      }
      byFolder.put(folder, known);
    }
    return known;
  }

  private Map<Path, List<Exemption>> read(Path file) {
    Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
    String name = shown.toString().replace('\\', '/');
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new ConfigException(new Place(name, 1, 1), "it cannot be read: " + e.getMessage());
    }
    Map<Path, List<Exemption>> byFile = new HashMap<>();
    Source source = Source.of(name, text);
    for (YamlTree entry : YamlTree.parse(name, text).map(YamlTree::items).orElse(List.of())) {
      Exemption exemption = exemption(entry, file.getParent(), source);
      byFile.computeIfAbsent(exemption.file(), any -> new ArrayList<>()).add(exemption);
    }
    return byFile;
  }

  private static Exemption exemption(YamlTree entry, Path folder, Source source) {
    Map<String, String> cells = new HashMap<>();
    entry.entries(KEYS).forEach((key, value) -> cells.put(key.text(), value.text()));
    for (String needed : List.of("file", "rule", "reason")) {
      if (cells.getOrDefault(needed, "").isBlank()) {
        throw entry.fault("an entry needs \"file\", \"rule\" and \"reason\"; here is no " + needed);
      }
    }
    Span line = source.line(entry.where().line());
    Location where = source.locate(new Span(line.start() + entry.where().column() - 1, line.end()));
    return new Exemption(
        folder.resolve(cells.get("file")).normalize(),
        cells.get("rule"),
        Optional.ofNullable(cells.get("words")),
        cells.get("reason"),
        where);
  }
}
