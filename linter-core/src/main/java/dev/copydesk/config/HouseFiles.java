package dev.copydesk.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the lists of a house, of names and of words: of each the first upward, as far as the
 * repository goes, or, outside of one, the folder of the run.
 */
final class HouseFiles {
  /** The names of the files, and the options that they are values of. */
  private static final Map<String, List<Option>> OPTIONS =
      new TreeMap<>(
          Map.of(
              "names.yml",
              List.of(
                  new Option("names/misspelled-name", "list"),
                  new Option("language/spelling", "names")),
              "dictionary.txt",
              List.of(new Option("language/spelling", "dictionary"))));

  private final Path directory;

  private record Option(String rule, String name) {}

  HouseFiles(Path directory) {
    this.directory = directory;
  }

  /** The names that the files have. */
  static List<String> names() {
    return List.copyOf(OPTIONS.keySet());
  }

  /** A file in a folder. */
  Optional<Path> beside(Path folder, String name) {
    return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
  }

  /** The nearest file of this name, from a folder upward. */
  Optional<Path> upward(Path folder, String name) {
    Path top = top(folder);
    for (Path at = folder; at != null; at = at.getParent()) {
      Optional<Path> list = beside(at, name);
      if (list.isPresent() || at.equals(top)) {
        return list;
      }
    }
    return Optional.empty();
  }

  /** The settings that a file stands for; {@code shown} is its name in messages. */
  static List<RuleSetting> settings(Path file, String shown) {
    Place start = new Place(shown, 1, 1);
    return OPTIONS.get(file.getFileName().toString()).stream()
        .map(
            option ->
                new RuleSetting(
                    option.rule(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(option.name(), new Setting(file.toString(), start)),
                    start,
                    file.toAbsolutePath().getParent()))
        .toList();
  }

  private Path top(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return folder.startsWith(directory) ? directory : folder;
  }
}
