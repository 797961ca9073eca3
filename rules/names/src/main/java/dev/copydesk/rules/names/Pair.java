package dev.copydesk.rules.names;

import java.util.Set;

/**
 * Two near spellings and what speaks for one name: {@code rare} is the odd one, {@code usual} the
 * other; {@code edits} and {@code weighted} tell how far they are apart.
 */
record Pair(Spelling rare, Spelling usual, int edits, double weighted) {

  static Pair of(Spelling a, Spelling b) {
    return of(
        a,
        b,
        SpellingDistance.edits(a.folded(), b.folded()),
        SpellingDistance.weighted(a.folded(), b.folded()));
  }

  /** The two as if they were as near as different words can be, which costs nothing to tell. */
  static Pair nearest(Spelling a, Spelling b) {
    return of(a, b, 1, 0);
  }

  private static Pair of(Spelling a, Spelling b, int edits, double weighted) {
    return isOdd(a, b) ? new Pair(a, b, edits, weighted) : new Pair(b, a, edits, weighted);
  }

  /**
   * The less frequent; among equals the unknown, then the one nobody introduced, then the later.
   */
  static boolean isOdd(Spelling a, Spelling b) {
    if (a.count() != b.count()) {
      return a.count() < b.count();
    }
    if (a.known().any() != b.known().any()) {
      return !a.known().any();
    }
    if (a.isAnchored() != b.isAnchored()) {
      return !a.isAnchored();
    }
    return a.firstPlace() > b.firstPlace();
  }

  int length() {
    return Math.min(rare.folded().length(), usual.folded().length());
  }

  boolean near() {
    return Candidates.isNear(rare.folded(), usual.folded(), edits, weighted);
  }

  boolean sameFirstLetter() {
    return rare.folded().charAt(0) == usual.folded().charAt(0);
  }

  /** Whether both begin with the same sound. */
  boolean sameBeginning() {
    return SpellingDistance.sameBeginning(rare.folded(), usual.folded());
  }

  /** The same word stands before both: a first name, as a rule. */
  boolean sameBefore() {
    return meet(rare.before(), usual.before());
  }

  /** The same word stands after both: a last name, as a rule. */
  boolean sameAfter() {
    return meet(rare.after(), usual.after()) || meet(rare.lastNames(), usual.lastNames());
  }

  boolean sameFirstName() {
    return meet(rare.firstNames(), usual.firstNames());
  }

  boolean sameTitle() {
    return meet(rare.titles(), usual.titles());
  }

  /** The same full name but for this word. */
  boolean sameCompany() {
    return rare.mayShareCompany(usual) && (sameBefore() || sameAfter() || sameFirstName());
  }

  /** Both are forms of one name that houses are known to write in several ways. */
  boolean disputed() {
    return rare.isDisputed()
        && usual.isDisputed()
        && HouseStyles.areFormsOfOne(rare.folded(), usual.folded());
  }

  /** In how many sentences or articles both stand. */
  int meetings() {
    return rare.meetings(usual);
  }

  /** Both have first names, and none in common. */
  boolean differentFirstNames() {
    return !rare.firstNames().isEmpty()
        && !usual.firstNames().isEmpty()
        && !sameFirstName()
        && !sameBefore();
  }

  /** Two words of one name are no spellings of each other. */
  boolean inOneName() {
    return rare.companions().contains(usual.folded());
  }

  /** One is a first name wherever it stands, the other a last name. */
  boolean differentRoles() {
    return rare.isFirstName() && usual.isAnchored() && !sameAfter()
        || usual.isFirstName() && rare.isAnchored() && !sameAfter();
  }

  /** One was introduced with first name or title, the other only ever stands alone. */
  boolean introducedOnce() {
    boolean close = edits == 1 || weighted <= 0.9;
    return usual.isAnchored() || rare.isAnchored() && usual.isBare() && close;
  }

  /** A single slip against settled use. */
  boolean onceAgainstMany() {
    return rare.count() == 1 && usual.count() >= 4;
  }

  static <T> boolean meet(Set<T> a, Set<T> b) {
    Set<T> small = a.size() <= b.size() ? a : b;
    Set<T> large = small == a ? b : a;
    for (T one : small) {
      if (large.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
