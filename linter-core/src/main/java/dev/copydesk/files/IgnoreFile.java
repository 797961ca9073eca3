package dev.copydesk.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one {@code .gitignore} or {@code .copydeskignore} says of the paths below {@code folder}, by
 * git's rules: of its patterns, the last that matches counts.
 */
record IgnoreFile(Path folder, List<IgnorePattern> patterns) {
  IgnoreFile {
    patterns = List.copyOf(patterns);
  }

  /** The file, if it is there and says anything; one that cannot be read says nothing. */
  static Optional<IgnoreFile> read(Path file, Path folder) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
              parse(folder, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))
          .filter(ignore -> !ignore.patterns().isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static IgnoreFile parse(Path folder, String text) {
    List<IgnorePattern> patterns = new ArrayList<>();
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String line : bare.split("\r?\n")) {
      IgnorePattern.of(line).ifPresent(patterns::add);
    }
    return new IgnoreFile(folder, patterns);
  }

  /** Whether the path is to be ignored; empty if nothing is said of it. */
  Optional<Boolean> ignores(Path path, boolean isFolder) {
    String below = folder.relativize(path).toString().replace('\\', '/');
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).matches(below, isFolder)) {
        return Optional.of(!patterns.get(i).negated());
      }
    }
    return Optional.empty();
  }
}
