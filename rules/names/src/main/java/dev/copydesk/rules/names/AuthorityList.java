package dev.copydesk.rules.names;

import java.util.ArrayList;
import java.util.List;

/** The names a house has decided on, and what it does with accents and other marks. */
record AuthorityList(List<ListedName> names, Marks marks) {
  /** What a house does with marks on letters. */
  enum Marks {
    /** Leaves them as they come. */
    FREE,
    /** Writes a listed name with the marks it has in the list. */
    KEEP,
    /** Writes all names without marks. */
    STRIP
  }

  /** The list of those that have none. */
  static final AuthorityList EMPTY = new AuthorityList(List.of(), Marks.FREE);

  AuthorityList {
    names = List.copyOf(names);
  }

  boolean isEmpty() {
    return names.isEmpty() && marks == Marks.FREE;
  }

  /** Both together; the marks of the other count, unless it leaves them free. */
  AuthorityList plus(AuthorityList other) {
    List<ListedName> all = new ArrayList<>(names);
    all.addAll(other.names);
    return new AuthorityList(all, other.marks == Marks.FREE ? marks : other.marks);
  }
}
