package dev.copydesk.rule;

import dev.copydesk.text.Location;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something a corpus rule noted about one article, to be judged together with the facts of all
 * others: facts are ordered by key, value and place. An article notes a name once, with its count,
 * not every mention. When facts are judged, their places hold no {@link dev.copydesk.text.Excerpt},
 * and those of long stretches need not hold their text: that of a finding is read again when it is
 * known.
 */
public record Fact(String key, String value, Map<String, String> notes, Location where)
    implements Comparable<Fact> {
  /** Copies the notes, in the order of their names. */
  public Fact {
    // an archive has hundreds of thousands of facts, most of them with one note or none
    notes =
        notes.size() < 2
            ? Map.copyOf(notes)
            : Collections.unmodifiableSortedMap(new TreeMap<>(notes));
  }

  /** The same at a place that does not hold its line. */
  public Fact withoutExcerpt() {
    Location bare = where.withoutExcerpt();
    return bare.equals(where) ? this : new Fact(key, value, notes, bare);
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
