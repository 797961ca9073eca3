package dev.copydesk.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the files that paths, folders and patterns stand for. Of a folder, all files are taken that
 * are wanted; hidden files and folders, {@code target}, {@code node_modules}, links to folders and
 * what {@code .gitignore} and {@code .copydeskignore} name are left alone unless they are named
 * themselves. A file that is named is always taken.
 */
public final class FileSearch {
  private static final Set<String> LEFT_ALONE = Set.of("target", "node_modules");

  private final Path directory;
  private final Function<Path, Choice> choice;
  private final boolean ignoring;
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final SortedMap<String, String> troubles = new TreeMap<>();
  private final Set<Path> skipped = new TreeSet<>();
  private final Set<String> named = new TreeSet<>();

  /** What becomes of a file that is found in a folder. */
  public enum Choice {
    /** It is checked. */
    TAKE,
    /** Nobody can read it, which is told. */
    SKIP,
    /** It is not meant to be checked. */
    LEAVE
  }

  private FileSearch(Path directory, Function<Path, Choice> choice, boolean ignoring) {
    this.directory = directory.toAbsolutePath().normalize();
    this.choice = choice;
    this.ignoring = ignoring;
  }

  /**
   * The files of the given paths.
   *
   * @param directory the folder from which relative paths are counted
   * @param known whether a reader knows files with this name
   */
  public static FoundFiles find(Path directory, List<String> paths, Predicate<String> known) {
    return find(
        directory,
        paths,
        file -> known.test(file.getFileName().toString()) ? Choice.TAKE : Choice.SKIP,
        true);
  }

  /**
   * The files of the given paths.
   *
   * @param directory the folder from which relative paths are counted
   * @param choice what becomes of files that are found in folders, given as absolute paths
   * @param ignoring whether ignore files count
   */
  public static FoundFiles find(
      Path directory, List<String> paths, Function<Path, Choice> choice, boolean ignoring) {
    FileSearch search = new FileSearch(directory, choice, ignoring);
    paths.forEach(search::add);
    return new FoundFiles(search.files, search.troubles, search.skipped.size(), search.named);
  }

  private void add(String path) {
    Optional<Path> file = resolve(path);
    if (file.filter(Files::isDirectory).isPresent()) {
      walk(file.get(), above(file.get()), found -> true);
    } else if (file.filter(f -> Files.exists(f, LinkOption.NOFOLLOW_LINKS)).isPresent()) {
      named.add(reported(file.get()));
      take(file.get());
    } else if (Glob.isPattern(path)) {
      expand(path);
    } else {
      troubles.put(path, "there is no such file or folder");
    }
  }

  private Optional<Path> resolve(String path) {
    try {
      return Optional.of(directory.resolve(path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void expand(String pattern) {
    try {
      Glob glob = Glob.of(pattern);
      Path base = resolve(glob.base()).orElse(directory);
      int before = files.size() + skipped.size();
      if (Files.isDirectory(base)) {
        walk(base, above(base), file -> glob.below().matches(base.relativize(file)));
      }
      if (files.size() + skipped.size() == before) {
        troubles.put(pattern, "no file matches this pattern");
      }
    } catch (PatternSyntaxException e) {
      troubles.put(pattern, "not a pattern: " + e.getDescription());
    }
  }

  private Ignores above(Path folder) {
    return ignoring ? Ignores.above(folder, directory) : Ignores.NONE;
  }

  private void walk(Path folder, Ignores above, Predicate<Path> wanted) {
    Ignores ignores = ignoring ? above.in(folder) : above;
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(inside::add);
    } catch (IOException | DirectoryIteratorException e) {
      troubles.put(reported(folder), "the folder cannot be read: " + reason(e));
    }
    for (Path entry : inside) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry)) {
        if (!isLeftAlone(name) && !Files.isSymbolicLink(entry) && !ignores.ignores(entry, true)) {
          walk(entry, ignores, wanted);
        }
      } else if (!name.startsWith(".") && wanted.test(entry) && !ignores.ignores(entry, false)) {
        choose(entry);
      }
    }
  }

  private void choose(Path file) {
    switch (choice.apply(file)) {
      case TAKE -> {
        if (Files.isRegularFile(file)) {
          take(file);
        } else {
          skipped.add(file);
        }
      }
      case SKIP -> skipped.add(file);
      case LEAVE -> {}
    }
  }

  private static boolean isLeftAlone(String folder) {
    return folder.startsWith(".") || LEFT_ALONE.contains(folder);
  }

  private static String reason(Exception e) {
    return e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
  }

  private void take(Path file) {
    files.put(reported(file), file);
  }

  /** Relative to the folder of the run where it lies inside it. */
  private String reported(Path file) {
    Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }
}
