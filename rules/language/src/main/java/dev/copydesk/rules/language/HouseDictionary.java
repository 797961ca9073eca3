package dev.copydesk.rules.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that an outlet takes as known, read when the first is looked up. */
final class HouseDictionary {
  /** The file that is read if it is there. */
  static final String USUAL = "dictionary.txt";

  private final List<String> files;
  private Set<String> words;

  private HouseDictionary(List<String> files) {
    this.files = files;
  }

  /**
   * The dictionary kept in the given files.
   *
   * @throws IllegalArgumentException if one is missing, the usual one excepted
   */
  static HouseDictionary at(List<String> files) {
    for (String file : files) {
      if (!file.equals(USUAL) && !Files.isReadable(Path.of(file))) {
        throw new IllegalArgumentException(
            Spelling.INFO.id() + ".dictionary: there is no file " + file);
      }
    }
    return new HouseDictionary(files);
  }

  synchronized boolean holds(String word) {
    if (words == null) {
      words = read();
    }
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  private Set<String> read() {
    Set<String> read = new HashSet<>();
    for (String file : files) {
      Path path = Path.of(file);
      if (!Files.isReadable(path)) {
        continue;
      }
      try {
        for (String line : Files.readAllLines(path)) {
          String word = line.strip().toLowerCase(Locale.ROOT);
          if (!word.isEmpty() && word.charAt(0) != '#') {
            read.add(word);
          }
        }
      } catch (IOException e) {
        throw new IllegalArgumentException("cannot read the dictionary " + file, e);
      }
    }
    return read;
  }
}
