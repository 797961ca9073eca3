package dev.copydesk.analysis.time;

import dev.copydesk.analysis.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Groups of words that tell what a number or a name beside them means. */
final class WordGroups {
  private static final Map<String, Set<String>> ALL = read();

  private WordGroups() {}

  /** The words of a group. */
  static Set<String> of(String name) {
    Set<String> words = ALL.get(name);
    if (words == null) {
      throw new IllegalStateException("word-groups.txt: no group " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : WordList.lines(WordGroups.class, "word-groups.txt")) {
      String[] words = line.split(" ");
      Set<String> group = groups.computeIfAbsent(words[0], name -> new TreeSet<>());
      Collections.addAll(group, words);
      group.remove(words[0]);
    }
    groups.replaceAll((name, words) -> new HashSet<>(words));
    return groups;
  }
}
