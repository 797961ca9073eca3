package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether two near spellings are one name. First the reasons against it are asked, then those for
 * it, each a line of a table; the first that holds decides, and its words stand in the message.
 */
final class Judgement {
  private record Line(String reason, Predicate<Pair> holds) {}

  private static final List<Line> AGAINST =
      List.of(
          new Line("a plural", p -> Derivation.plural(p.rare().folded(), p.usual().folded())),
          new Line("a derived word", Judgement::isDerived),
          new Line("two words of one name", Pair::inOneName),
          new Line("a first and a last name", Pair::differentRoles),
          new Line("two names that are known", Judgement::bothKnown),
          new Line("two people", Judgement::areTwoPeople),
          new Line("an ordinary word", Judgement::isOrdinary),
          new Line(
              "another beginning",
              p -> !p.sameBeginning() && (p.rare().known().any() || p.edits() > 1)),
          new Line(
              "half of a double name",
              p -> (p.rare().isTied() || p.usual().isTied()) && !p.sameCompany()));

  private static final List<Line> FOR =
      List.of(
          new Line("same first name", p -> p.sameFirstName() && isCloseInCompany(p)),
          new Line("same word before it", p -> p.sameBefore() && isCloseInCompany(p)),
          new Line("same last name", p -> p.sameAfter() && isCloseGivenName(p)),
          new Line("same last name", p -> p.sameAfter() && isVariantOfGivenName(p)),
          new Line("the first name alone", Judgement::isGivenNameAlone),
          new Line("a slip in a fixed name", p -> p.sameCompany() && isSlipInFixedName(p)),
          new Line("same title", p -> p.sameTitle() && isUnknown(p) && isCloseInCompany(p)),
          new Line("no other such name", p -> isUnknown(p) && p.introducedOnce() && isClose(p)),
          new Line("a last name alone", Judgement::isSlipInLastName),
          new Line("no such name is known", Judgement::isSlipInOther));

  private Judgement() {}

  /** Why the two are one name; empty if they are not. */
  static Optional<String> reason(Pair pair) {
    if (isDisputed(pair)) {
      return Optional.of("forms of one name");
    }
    return against(pair).isPresent() ? Optional.empty() : first(FOR, pair);
  }

  /** Why the two are no one name, whatever speaks for it; empty if nothing is against it. */
  static Optional<String> against(Pair pair) {
    return first(AGAINST, pair);
  }

  private static Optional<String> first(List<Line> table, Pair pair) {
    for (Line line : table) {
      if (line.holds().test(pair)) {
        return Optional.of(line.reason());
      }
    }
    return Optional.empty();
  }

  /** Kyiv and Kiev; but Asad with another first name is another man. */
  private static boolean isDisputed(Pair p) {
    return p.disputed() && !p.differentFirstNames() && !p.inOneName();
  }

  private static boolean isDerived(Pair p) {
    Lexicon.Known rare = p.rare().known();
    boolean givenNames = p.sameAfter() && rare.given() && p.usual().known().given();
    return !givenNames
        && !isSlipBeforeLastName(p)
        && Derivation.related(p.rare().folded(), p.usual().folded());
  }

  private static boolean bothKnown(Pair p) {
    Lexicon.Known a = p.rare().known();
    Lexicon.Known b = p.usual().known();
    return a.proper() && b.proper() && !p.sameAfter() && !(a.given() && b.given());
  }

  private static boolean areTwoPeople(Pair p) {
    boolean oneFamily = isUnknown(p) && p.edits() == 1 && p.weighted() <= 0.6 && p.length() >= 6;
    boolean twoFirstNames = p.rare().isFirstName() && p.usual().isFirstName() && !p.sameAfter();
    return p.differentFirstNames() && !oneFamily || twoFirstNames;
  }

  private static boolean isOrdinary(Pair p) {
    boolean rare = p.rare().known().word() && !(p.rare().known().surname() && p.onceAgainstMany());
    return !p.sameCompany() && (rare || p.usual().isOrdinaryWord());
  }

  private static boolean isUnknown(Pair p) {
    return !p.rare().known().any();
  }

  private static boolean isCloseInCompany(Pair p) {
    boolean givenKnown =
        p.usual().firstNames().stream().anyMatch(first -> Lexicon.of(first).given());
    double far = isUnknown(p) ? 0.9 : 0.6;
    return p.edits() == 1
        || p.weighted() <= far
        || p.weighted() <= 1.25 && p.length() >= 7 && isUnknown(p)
        || p.weighted() <= 2 && p.length() >= 5 && givenKnown && isUnknown(p);
  }

  private static boolean isCloseGivenName(Pair p) {
    boolean bothGiven = p.rare().known().given() && p.usual().known().given();
    return !bothGiven
        && (p.weighted() <= 0.7 || p.edits() == 1 && isUnknown(p) || isSlipBeforeLastName(p));
  }

  /** An ordinary word stands where a first name stands elsewhere. */
  private static boolean isSlipBeforeLastName(Pair p) {
    return p.sameAfter()
        && p.edits() == 1
        && p.rare().known().word()
        && !p.rare().known().given()
        && !p.usual().known().word()
        && !p.usual().known().proper()
        && p.usual().isFirstName();
  }

  /** Steven and Stephen, Hilary and Hillary; not Ronald and Donald, Maria and Mario. */
  private static boolean isVariantOfGivenName(Pair p) {
    String a = p.rare().folded();
    String b = p.usual().folded();
    boolean sameEnds = p.sameFirstLetter() && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    boolean sexes = a.endsWith("a") != b.endsWith("a");
    return p.weighted() <= 0.6 && sameEnds && !sexes;
  }

  private static boolean isGivenNameAlone(Pair p) {
    boolean alone = p.rare().isBare() != p.usual().isBare();
    return alone
        && p.rare().known().given()
        && p.usual().known().given()
        && p.length() >= 5
        && p.weighted() <= 0.3
        && isVariantOfGivenName(p);
  }

  private static boolean isSlipInFixedName(Pair p) {
    return p.edits() == 1 && p.length() >= 7 && p.rare().count() == 1 && p.usual().count() >= 3;
  }

  private static boolean isClose(Pair p) {
    if (p.edits() == 1) {
      return p.length() >= 5 || p.length() == 4 && p.usual().count() > 1;
    }
    return p.weighted() <= 0.9 && p.length() >= 5 || p.weighted() <= 1.3 && p.length() >= 6;
  }

  private static boolean isSlipInLastName(Pair p) {
    Lexicon.Known rare = p.rare().known();
    boolean title = p.sameTitle() && p.rare().firstNames().isEmpty();
    return (p.rare().isBare() || title)
        && (p.edits() == 1 || p.weighted() <= 0.5)
        && p.length() >= 5
        && rare.surname()
        && !rare.given()
        && !rare.proper()
        && !p.usual().firstNames().isEmpty();
  }

  private static boolean isSlipInOther(Pair p) {
    return isUnknown(p)
        && p.edits() == 1
        && p.length() >= 7
        && p.sameBeginning()
        && !p.usual().known().given();
  }
}
