package dev.copydesk.rule;

import dev.copydesk.text.Location;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something a corpus rule noted about one article, to be judged together with the facts of all
 * others: facts are ordered by key, value and place. An article notes a name once, with its count,
 * not every mention.
 */
public record Fact(String key, String value, Map<String, String> notes, Location where)
    implements Comparable<Fact> {
  /** Copies the notes, in the order of their names. */
  public Fact {
    SortedMap<String, String> sorted = new TreeMap<>(notes);
    notes = java.util.Collections.unmodifiableSortedMap(sorted);
  }

  /** A note by its name, or the empty string. */
  public String note(String name) {
    return notes.getOrDefault(name, "");
  }

  /** By key, then by value, then by place. */
  @Override
  public int compareTo(Fact other) {
    int byKey = key.compareTo(other.key);
    int byValue = byKey != 0 ? byKey : value.compareTo(other.value);
    return byValue != 0 ? byValue : where.compareTo(other.where);
  }
}
