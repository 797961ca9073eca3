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
          new Line("two names that are known", Judgement::bothKnown),
          new Line("two people", Pair::differentPeople),
          new Line("an ordinary word", p -> p.rare().known().word() && !p.sameCompany()),
          new Line("named side by side", p -> p.sameUnit() && p.rare().known().any()),
          new Line(
              "another first letter",
              p -> !p.sameFirstLetter() && (p.rare().known().any() || p.edits() > 1)),
          new Line("half of a double name", p -> p.rare().isTied() || p.usual().isTied()));

  private static final List<Line> FOR =
      List.of(
          new Line("same first name", p -> p.sameFirstName() && isCloseInCompany(p)),
          new Line("same word before it", p -> p.sameBefore() && isCloseInCompany(p)),
          new Line("same last name", p -> p.sameAfter() && isCloseGivenName(p)),
          new Line("same last name", Judgement::areVariantsOfOneGivenName),
          new Line("same title", p -> p.sameTitle() && isUnknown(p) && isCloseInCompany(p)),
          new Line("no other such name", p -> isUnknown(p) && isAnchored(p) && isClose(p)),
          new Line("a last name alone", Judgement::isSlipInLastName),
          new Line("no such name is known", Judgement::isSlipInOther));

  private Judgement() {}

  /** Why the two are one name; empty if they are not. */
  static Optional<String> reason(Pair pair) {
    if (AGAINST.stream().anyMatch(line -> line.holds().test(pair))) {
      return Optional.empty();
    }
    return FOR.stream().filter(l -> l.holds().test(pair)).map(Line::reason).findFirst();
  }

  private static boolean isDerived(Pair p) {
    boolean givenNames = p.sameAfter() && p.rare().known().given() && p.usual().known().given();
    return !givenNames && Derivation.related(p.rare().folded(), p.usual().folded());
  }

  private static boolean bothKnown(Pair p) {
    Lexicon.Known a = p.rare().known();
    Lexicon.Known b = p.usual().known();
    return a.proper() && b.proper() && !p.sameAfter();
  }

  private static boolean isUnknown(Pair p) {
    return !p.rare().known().any();
  }

  private static boolean isAnchored(Pair p) {
    return p.usual().isAnchored();
  }

  private static boolean isCloseInCompany(Pair p) {
    boolean givenKnown =
        p.usual().firstNames().stream().anyMatch(first -> Lexicon.of(first).given());
    return p.edits() == 1
        || p.weighted() <= 0.9
        || p.weighted() <= 1.25 && p.length() >= 7
        || p.weighted() <= 2 && p.length() >= 5 && givenKnown;
  }

  private static boolean isCloseGivenName(Pair p) {
    boolean bothGiven = p.rare().known().given() && p.usual().known().given();
    return !bothGiven && (p.weighted() <= 0.7 || p.edits() == 1 && isUnknown(p));
  }

  /** Steven and Stephen, Hilary and Hillary; not Ronald and Donald, Maria and Mario. */
  private static boolean areVariantsOfOneGivenName(Pair p) {
    String a = p.rare().folded();
    String b = p.usual().folded();
    boolean sameEnds = p.sameFirstLetter() && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    boolean sexes = a.endsWith("a") != b.endsWith("a");
    return p.sameAfter() && p.weighted() <= 0.6 && sameEnds && !sexes;
  }

  private static boolean isClose(Pair p) {
    if (p.edits() == 1) {
      return p.length() >= 5 || p.length() == 4 && p.usual().count() > 1;
    }
    return p.weighted() <= 0.9 && p.length() >= 5 || p.weighted() <= 1.3 && p.length() >= 6;
  }

  private static boolean isSlipInLastName(Pair p) {
    return p.rare().isBare()
        && p.edits() == 1
        && p.length() >= 5
        && p.rare().known().surname()
        && !p.rare().known().given()
        && !p.rare().known().proper()
        && isAnchored(p);
  }

  private static boolean isSlipInOther(Pair p) {
    return isUnknown(p) && p.edits() == 1 && p.length() >= 7;
  }
}
