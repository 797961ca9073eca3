package dev.copydesk.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lines of which files have changed: absolute paths, lines counted from 1. */
public final class Changes {
  private final Map<Path, List<Lines>> byFile = new HashMap<>();

  /** A run of lines, both ends included. */
  private record Lines(int first, int last) {}

  Changes() {}

  void add(Path file, int first, int last) {
    byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(new Lines(first, last));
  }

  /** Notes a file without a changed line, such as one from which lines were only taken away. */
  void touch(Path file) {
    byFile.computeIfAbsent(file, f -> new ArrayList<>());
  }

  /** The number of changed files. */
  public int size() {
    return byFile.size();
  }

  /** Whether anything in the file has changed. */
  public boolean touches(Path file) {
    return byFile.containsKey(file);
  }

  /** Whether one of these lines has changed. */
  public boolean touches(Path file, int first, int last) {
    return byFile.getOrDefault(file, List.of()).stream()
        .anyMatch(lines -> lines.first() <= last && first <= lines.last());
  }
}
