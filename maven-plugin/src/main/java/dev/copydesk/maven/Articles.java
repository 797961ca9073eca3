package dev.copydesk.maven;

import dev.copydesk.Copydesk;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.files.Glob;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The articles of a project: the files in its folders that match a pattern of {@code includes} (all
 * if there is none) and none of {@code excludes}, counted from their folder and reported from
 * {@code root}.
 */
record Articles(Path root, List<Path> folders, List<String> includes, List<String> excludes) {
  private static final List<String> USUAL =
      List.of("src/main/content", "src/content", "content", "articles");

  /** The given folders, or the usual ones, as far as they exist. */
  static List<Path> folders(Path basedir, List<File> given) {
    Stream<Path> wanted =
        given.isEmpty() ? USUAL.stream().map(Path::of) : given.stream().map(File::toPath);
    return wanted.map(basedir::resolve).filter(Files::isDirectory).toList();
  }

  /** The articles, less what ignore files and settings leave out. */
  FoundFiles find(Copydesk copydesk) {
    List<PathMatcher> in = includes.stream().map(Glob::matcher).toList();
    List<PathMatcher> out = excludes.stream().map(Glob::matcher).toList();
    SortedMap<String, Path> files = new TreeMap<>();
    SortedMap<String, String> troubles = new TreeMap<>();
    int skipped = 0;
    for (Path folder : folders) {
      FoundFiles found = copydesk.find(root, List.of(folder.toString()));
      troubles.putAll(found.troubles());
      skipped += found.skipped();
      found
          .files()
          .forEach(
              (path, file) -> {
                Path below = folder.relativize(file);
                if ((in.isEmpty() || anyMatches(in, below)) && !anyMatches(out, below)) {
                  files.put(path, file);
                }
              });
    }
    return new FoundFiles(files, troubles, skipped);
  }

  private static boolean anyMatches(List<PathMatcher> patterns, Path path) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(path));
  }
}
