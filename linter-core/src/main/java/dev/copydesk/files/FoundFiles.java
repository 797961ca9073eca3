package dev.copydesk.files;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a run by the path under which they are reported (with {@code /}), in its order. With
 * it what cannot be had, each with the reason, and how many files of the folders no reader knows.
 * {@code named} are the files that were asked for one by one; the others lay in folders.
 */
public record FoundFiles(
    SortedMap<String, Path> files,
    SortedMap<String, String> troubles,
    int skipped,
    Set<String> named) {
  /** Copies the collections. */
  public FoundFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    troubles = Collections.unmodifiableSortedMap(new TreeMap<>(troubles));
    named = Set.copyOf(named);
  }

  /** Files that all lay in folders. */
  public FoundFiles(
      SortedMap<String, Path> files, SortedMap<String, String> troubles, int skipped) {
    this(files, troubles, skipped, Set.of());
  }
}
