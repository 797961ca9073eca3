package dev.copydesk;

import dev.copydesk.files.FoundFiles;
import dev.copydesk.rule.DidYouMean;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Says what files that are not there were probably meant to be. */
final class PathHints {
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  private PathHints() {}

  /** A search with a hint for each path that names nothing. */
  static FoundFiles in(Path directory, FoundFiles found) {
    SortedMap<String, String> troubles = new TreeMap<>(found.troubles());
    troubles.replaceAll((path, why) -> why + hint(directory, path));
    return new FoundFiles(found.files(), troubles, found.skipped(), found.named());
  }

  private static String hint(Path directory, String path) {
    try {
      Path file = directory.resolve(path).toAbsolutePath().normalize();
      Path folder = file.getParent();
      if (WILDCARD.matcher(path).find()
          || Files.exists(file)
          || folder == null
          || !Files.isDirectory(folder)) {
        return "";
      }
      String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
      String start = bare.substring(0, bare.lastIndexOf('/') + 1);
      return DidYouMean.nearest(file.getFileName().toString(), names(folder))
          .map(near -> "; did you mean " + start + near + "?")
          .orElse("");
    } catch (InvalidPathException | IOException e) {
      return "";
    }
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    }
    names.sort(String::compareTo);
    return names;
  }
}
