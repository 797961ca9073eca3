package dev.copydesk.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the list of names of a house: the first {@code names.yml} upward, as far as the repository
 * goes, or, outside of one, the folder of the run.
 */
final class NamesFiles {
  private static final String NAME = "names.yml";
  private static final String RULE = "names/misspelled-name";
  private static final String OPTION = "list";

  private final Path directory;

  NamesFiles(Path directory) {
    this.directory = directory;
  }

  /** The list in a folder. */
  Optional<Path> beside(Path folder) {
    return Optional.of(folder.resolve(NAME)).filter(Files::isRegularFile);
  }

  /** The nearest list, from a folder upward. */
  Optional<Path> upward(Path folder) {
    Path top = top(folder);
    for (Path at = folder; at != null; at = at.getParent()) {
      Optional<Path> list = beside(at);
      if (list.isPresent() || at.equals(top)) {
        return list;
      }
    }
    return Optional.empty();
  }

  /** The setting that a list stands for; {@code shown} is its name in messages. */
  static RuleSetting setting(Path list, String shown) {
    Place start = new Place(shown, 1, 1);
    return new RuleSetting(
        RULE,
        Optional.empty(),
        Optional.empty(),
        Map.of(OPTION, new Setting(list.toString(), start)),
        start,
        list.toAbsolutePath().getParent());
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
