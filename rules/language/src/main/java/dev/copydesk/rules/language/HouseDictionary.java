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
  private final List<String> dictionaries;
  private final List<String> names;
  private Set<String> words;

  private HouseDictionary(List<String> dictionaries, List<String> names) {
    this.dictionaries = dictionaries;
    this.names = names;
  }

  /**
   * The words of dictionaries, and those of lists of names: the forms, too, that a name must not
   * have, as they are told by the rule on names.
   *
   * @throws IllegalArgumentException if a file is missing
   */
  static HouseDictionary of(List<String> dictionaries, List<String> names) {
    for (String file : dictionaries) {
      if (!Files.isReadable(Path.of(file))) {
        throw new IllegalArgumentException(
            Spelling.INFO.id() + ".dictionary: there is no file " + file);
      }
    }
    return new HouseDictionary(dictionaries, names);
  }

  synchronized boolean holds(String word) {
    if (words == null) {
      words = read();
    }
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  private Set<String> read() {
    Set<String> read = new HashSet<>();
    dictionaries.forEach(file -> lines(file).forEach(line -> add(line.strip(), read)));
    for (String file : names) {
      if (Files.isReadable(Path.of(file))) {
        lines(file).forEach(line -> List.of(line.split("[^\\p{L}'’]+")).forEach(w -> add(w, read)));
      }
    }
    return read;
  }

  private static void add(String word, Set<String> words) {
    if (!word.isEmpty() && word.charAt(0) != '#') {
      words.add(word.toLowerCase(Locale.ROOT));
    }
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read the list of words " + file, e);
    }
  }
}
