package dev.copydesk.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The ignore files that count in a folder: those in it and above it, as far as the repository goes.
 * A deeper one outranks one above it, and a {@code .copydeskignore} every {@code .gitignore}.
 */
record Ignores(List<IgnoreFile> git, List<IgnoreFile> own) {
  /** Nothing is ignored. */
  static final Ignores NONE = new Ignores(List.of(), List.of());

  private static final String GIT = ".gitignore";
  private static final String OWN = ".copydeskignore";

  Ignores {
    git = List.copyOf(git);
    own = List.copyOf(own);
  }

  /**
   * What counts above a folder in which a search begins; outside of a repository, from the folder
   * of the run on.
   */
  static Ignores above(Path folder, Path directory) {
    List<Path> above = new ArrayList<>();
    Path top = folder.startsWith(directory) ? directory : folder;
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        top = at;
        break;
      }
    }
    for (Path at = folder; !at.equals(top); at = at.getParent()) {
      above.add(at.getParent());
    }
    Collections.reverse(above);
    Ignores ignores = NONE;
    Optional<IgnoreFile> info = IgnoreFile.read(top.resolve(".git/info/exclude"), top);
    if (info.isPresent()) {
      ignores = new Ignores(List.of(info.get()), List.of());
    }
    for (Path at : above) {
      ignores = ignores.in(at);
    }
    return ignores;
  }

  /** What counts in a folder of those for which this counts. */
  Ignores in(Path folder) {
    Optional<IgnoreFile> moreGit = IgnoreFile.read(folder.resolve(GIT), folder);
    Optional<IgnoreFile> moreOwn = IgnoreFile.read(folder.resolve(OWN), folder);
    return moreGit.isEmpty() && moreOwn.isEmpty()
        ? this
        : new Ignores(plus(git, moreGit), plus(own, moreOwn));
  }

  boolean ignores(Path path, boolean isFolder) {
    return last(own, path, isFolder).or(() -> last(git, path, isFolder)).orElse(false);
  }

  private static Optional<Boolean> last(List<IgnoreFile> files, Path path, boolean isFolder) {
    for (int i = files.size() - 1; i >= 0; i--) {
      Optional<Boolean> said = files.get(i).ignores(path, isFolder);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private static List<IgnoreFile> plus(List<IgnoreFile> files, Optional<IgnoreFile> more) {
    List<IgnoreFile> all = new ArrayList<>(files);
    more.ifPresent(all::add);
    return all;
  }
}
