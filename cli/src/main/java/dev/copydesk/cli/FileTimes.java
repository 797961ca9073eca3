package dev.copydesk.cli;

import dev.copydesk.config.ConfigFiles;
import dev.copydesk.files.FileSearch;
import dev.copydesk.files.FileSearch.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** When the files of a watched run were written last, the settings above them included. */
record FileTimes(SortedMap<String, String> byPath) {
  private static final List<String> SETTINGS =
      List.of(ConfigFiles.NAME, "copydesk-baseline.tsv", ".copydeskignore");

  /** The files that the paths stand for now, whatever they are. */
  static FileTimes of(Path directory, List<String> paths) {
    SortedMap<String, String> times = new TreeMap<>();
    Map<String, Path> files = FileSearch.find(directory, paths, file -> Choice.TAKE, true).files();
    files.forEach((path, file) -> note(times, path, file));
    for (Path folder = directory.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      for (String name : SETTINGS) {
        note(times, folder.resolve(name).toString(), folder.resolve(name));
      }
    }
    return new FileTimes(times);
  }

  private static void note(SortedMap<String, String> times, String path, Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      times.put(path, now.lastModifiedTime() + " " + now.size());
    } catch (IOException e) {
      times.remove(path);
    }
  }

  /** The files that are new, gone or written since. */
  List<String> changedSince(FileTimes before) {
    TreeSet<String> all = new TreeSet<>(byPath.keySet());
    all.addAll(before.byPath.keySet());
    List<String> changed = new ArrayList<>(all);
    changed.removeIf(
        path -> byPath.getOrDefault(path, "").equals(before.byPath.getOrDefault(path, "")));
    return changed;
  }
}
