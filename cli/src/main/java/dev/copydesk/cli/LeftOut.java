package dev.copydesk.cli;

import dev.copydesk.analysis.WordList;
import dev.copydesk.files.FoundFiles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of a folder is most likely no article, though in a format that articles have: layouts, build
 * outputs, a README. As patterns of settings, each with the number of files that it means.
 */
record LeftOut(SortedMap<String, Integer> patterns) {
  private static final Set<String> NAMES = WordList.set(LeftOut.class, "no-articles.txt");

  /** From paths with {@code /}. */
  static LeftOut of(Collection<String> paths) {
    SortedMap<String, Integer> patterns = new TreeMap<>();
    for (String path : paths) {
      pattern(path).ifPresent(pattern -> patterns.merge(pattern, 1, Integer::sum));
    }
    return new LeftOut(patterns);
  }

  /** The files that are left to be checked. */
  FoundFiles rest(FoundFiles all) {
    SortedMap<String, Path> files = new TreeMap<>(all.files());
    files.keySet().removeIf(path -> pattern(path).isPresent());
    return new FoundFiles(files, all.troubles(), all.skipped());
  }

  /** The first folder on the way that holds no articles, or the name of the file. */
  private static Optional<String> pattern(String path) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      if (NAMES.contains(path.substring(start, slash + 1))) {
        return Optional.of(path.substring(0, slash + 1));
      }
      start = slash + 1;
    }
    String name = path.substring(start);
    return NAMES.contains(name) ? Optional.of(name) : Optional.empty();
  }
}
