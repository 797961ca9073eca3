package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One way in which a word of names is written, and how it is used: how often, alone or in company,
 * with which first names, last names and titles. Grows while a {@link NameTable} is filled.
 */
final class Spelling {
  /**
   * One use: the name that holds it, its first part there and how many parts it is, the number of
   * the sentence or article, and the number of the mention or fact.
   */
  record Use(NameTable.Name name, int part, int length, int unit, int place) {}

  private record Site(NameTable.Entry entry, int part, int length) {}

  private final String text;
  private final String folded;
  private final Lexicon.Known known;
  private final boolean disputed;
  private final List<Site> sites = new ArrayList<>(2);
  private Set<String> before = Set.of();
  private Set<String> after = Set.of();
  private Set<String> firstNames = Set.of();
  private Set<String> lastNames = Set.of();
  private Set<String> companions = Set.of();
  private Set<String> titles = Set.of();
  private int[] units = {};
  private long unitBits;
  private long companyBits;
  private int count;
  private int firstPlace = -1;
  private int first;
  private int bare;
  private boolean tied;
  private boolean calm;
  private boolean namesAfter;

  Spelling(String text, String folded) {
    this.text = text;
    this.folded = folded;
    this.known = Lexicon.of(folded);
    this.disputed = HouseStyles.isDisputed(folded);
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

  /** Whether houses are known to write it in several ways. */
  boolean isDisputed() {
    return disputed;
  }

  int count() {
    return count;
  }

  /** Every use, in the order of the places. */
  List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    for (Site site : sites) {
      NameTable.Entry entry = site.entry();
      for (int i = 0; i < entry.size(); i++) {
        uses.add(new Use(entry.name(), site.part(), site.length(), entry.unit(i), entry.place(i)));
      }
    }
    uses.sort(Comparator.comparingInt(Use::place).thenComparingInt(Use::part));
    return uses;
  }

  int firstPlace() {
    return firstPlace;
  }

  /** The sentences or articles in which it stands, in ascending order, each once. */
  int[] units() {
    if (units.length == 0) {
      units =
          sites.stream()
              .flatMapToInt(site -> IntStream.range(0, site.entry().size()).map(site.entry()::unit))
              .sorted()
              .distinct()
              .toArray();
    }
    return units;
  }

  /** In how many sentences or articles both stand. */
  int meetings(Spelling other) {
    if ((unitBits & other.unitBits) == 0) {
      return 0;
    }
    int meetings = 0;
    int[] a = units();
    int[] b = other.units();
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      meetings += a[i] == b[j] ? 1 : 0;
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return meetings;
  }

  /** The words right before it in its names. */
  Set<String> before() {
    return before;
  }

  /** The words right after it in its names. */
  Set<String> after() {
    return after;
  }

  /** Whether a word that is found beside one may be found beside the other: a quick no. */
  boolean mayShareCompany(Spelling other) {
    return (companyBits & other.companyBits) != 0;
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

  /** Says that it stands in a name, whose places are its own. */
  void stands(NameTable.Entry entry, int part, int length) {
    sites.add(new Site(entry, part, length));
  }

  /** Counts a use as a part of a name of so many parts. */
  void count(int part, int parts, int unit, int place, int times) {
    unitBits |= 1L << unit;
    count += times;
    firstPlace = firstPlace < 0 ? place : Math.min(firstPlace, place);
    if (parts == 1) {
      bare += times;
    } else if (part == 0) {
      first += times;
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

  /** Notes the company it has in a name. */
  void note(NameTable.Name name, int at) {
    int size = name.words().size();
    tied |= name.isTied(at);
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
        companyBits |= 1L << name.folded(i).hashCode();
        companions = with(companions, name.folded(i));
      }
    }
    calm = calm || name.words().stream().anyMatch(w -> !isShouted(w));
  }
}
