package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One way in which a word of names is written, and how it is used: how often, alone or in company,
 * with which first names, last names and titles. Grows while a {@link NameTable} is filled.
 */
final class Spelling {
  /**
   * One use: the number of the name that holds it, its first part there and how many parts it is,
   * the number of the sentence or article, and the number of the mention or fact.
   */
  record Use(int name, int part, int length, int unit, int place) {}

  private final String text;
  private final String folded;
  private final Lexicon.Known known;
  private final List<Use> uses = new ArrayList<>();
  private Set<String> before = Set.of();
  private Set<String> after = Set.of();
  private Set<String> firstNames = Set.of();
  private Set<String> lastNames = Set.of();
  private Set<String> companions = Set.of();
  private Set<String> titles = Set.of();
  private final Set<Integer> units = new HashSet<>();
  private int count;
  private int first;
  private int bare;
  private boolean tied;
  private boolean calm;
  private boolean namesAfter;

  Spelling(String text, String folded) {
    this.text = text;
    this.folded = folded;
    this.known = Lexicon.of(folded);
  }

  String text() {
    return text;
  }

  String folded() {
    return folded;
  }

  Lexicon.Known known() {
    return known;
  }

  int count() {
    return count;
  }

  List<Use> uses() {
    return Collections.unmodifiableList(uses);
  }

  Set<Integer> units() {
    return Collections.unmodifiableSet(units);
  }

  /** The words right before it in its names. */
  Set<String> before() {
    return before;
  }

  /** The words right after it in its names. */
  Set<String> after() {
    return after;
  }

  /** The first words of the names that it ends. */
  Set<String> firstNames() {
    return firstNames;
  }

  /** The last words of the names that it begins. */
  Set<String> lastNames() {
    return lastNames;
  }

  /** All other words of its names. */
  Set<String> companions() {
    return companions;
  }

  Set<String> titles() {
    return titles;
  }

  /** Whether it only begins names, and a last name follows: not "Tower" or "Party". */
  boolean isFirstName() {
    return first == count && namesAfter;
  }

  /** Whether it stands alone somewhere. */
  boolean hasBare() {
    return bare > 0;
  }

  /** Whether it stands alone everywhere. */
  boolean isBare() {
    return bare == count;
  }

  /** Whether a hyphen ties it to another word somewhere. */
  boolean isTied() {
    return tied;
  }

  /** Whether it is known who is meant: it has a first name or a title. */
  boolean isAnchored() {
    return !firstNames.isEmpty() || !titles.isEmpty();
  }

  /** Whether all its names are in capital letters, as datelines are. */
  boolean isShoutedThroughout() {
    return !calm;
  }

  /** Whether it is a word of the dictionary that nobody bears as a name here. */
  boolean isOrdinaryWord() {
    boolean person = !titles.isEmpty() || firstNames.stream().anyMatch(n -> Lexicon.of(n).given());
    return known.word() && !known.proper() && !known.given() && !person;
  }

  /** Counts a use; {@code known} says that the same name was counted before. */
  void add(Use use, int times, NameTable.Name name, boolean known) {
    uses.add(use);
    units.add(use.unit());
    count += times;
    int at = use.part();
    int size = name.words().size();
    if (size == 1) {
      bare += times;
    } else if (at == 0) {
      first += times;
    }
    tied |= name.isTied(at);
    if (!known) {
      note(name, at, size);
    }
  }

  /** Whether a word is written in capital letters throughout. */
  static boolean isShouted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > 1;
  }

  /** Most sets stay empty or small, so that they are made when they are needed. */
  private static Set<String> with(Set<String> set, String word) {
    if (set.contains(word)) {
      return set;
    }
    if (set.isEmpty()) {
      return Set.of(word);
    }
    Set<String> grown = set instanceof HashSet ? set : new HashSet<>(set);
    grown.add(word);
    return grown;
  }

  private void note(NameTable.Name name, int at, int size) {
    if (at == 0 && size > 1) {
      lastNames = with(lastNames, name.folded(size - 1));
    } else if (at == size - 1 && size > 1) {
      firstNames = with(firstNames, name.folded(0));
    }
    if (at > 0) {
      before = with(before, name.folded(at - 1));
    }
    if (at + 1 < size) {
      String next = name.words().get(at + 1);
      boolean particle = Character.isLowerCase(next.charAt(0));
      namesAfter |= particle || !Lexicon.of(name.folded(at + 1)).word();
      after = with(after, name.folded(at + 1));
    }
    if (at == size - 1 && !name.title().isEmpty()) {
      titles = with(titles, name.title());
    }
    for (int i = 0; i < size; i++) {
      if (i != at) {
        companions = with(companions, name.folded(i));
      }
    }
    calm = calm || name.words().stream().anyMatch(w -> !isShouted(w));
  }
}
