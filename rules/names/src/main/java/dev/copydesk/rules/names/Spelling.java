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
   * and the number of the sentence or article.
   */
  record Use(int name, int part, int length, int unit) {}

  private final String text;
  private final String folded;
  private final Lexicon.Known known;
  private final List<Use> uses = new ArrayList<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Set<String> firstNames = new HashSet<>();
  private final Set<String> lastNames = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<Integer> units = new HashSet<>();
  private int count;
  private int first;
  private int last;
  private int bare;
  private int tied;
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

  Set<String> titles() {
    return titles;
  }

  /** Whether it begins a name of several words. */
  boolean isFirst() {
    return first > 0;
  }

  /** Whether it ends a name of several words. */
  boolean isLast() {
    return last > 0;
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
    return tied > 0;
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

  void add(Use use, int times, NameTable.Name name) {
    uses.add(use);
    units.add(use.unit());
    count += times;
    int at = use.part();
    int size = name.words().size();
    if (size == 1) {
      bare += times;
    } else if (at == 0) {
      first += times;
      lastNames.add(name.folded(size - 1));
    } else if (at == size - 1) {
      last += times;
      firstNames.add(name.folded(0));
    }
    if (at > 0) {
      before.add(name.folded(at - 1));
    }
    if (at + 1 < size) {
      String next = name.words().get(at + 1);
      boolean particle = Character.isLowerCase(next.charAt(0));
      namesAfter |= particle || !Lexicon.of(name.folded(at + 1)).word();
      after.add(name.folded(at + 1));
    }
    if (at == size - 1 && !name.title().isEmpty()) {
      titles.add(name.title());
    }
    calm |= name.words().stream().anyMatch(w -> w.chars().anyMatch(Character::isLowerCase));
    tied += name.isTied(at) ? times : 0;
  }
}
