package dev.copydesk.analysis.time;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.time.TimeExpression.Form;
import java.util.Optional;
import java.util.Set;

/** How long, and how long ago: "two weeks", "a 30-day", "the past few years", "a year ago". */
final class DurationForms implements Match.Grammar {
  private static final Set<String> BETWEEN = WordGroups.of("between");
  private static final Set<String> FRAME = WordGroups.of("frame");
  private static final Set<String> LENGTH_BEFORE = WordGroups.of("length-before");
  private static final Set<String> LENGTH_AFTER = WordGroups.of("length-after");

  @Override
  public Optional<Match> at(Tokens t, int i) {
    int frame = frame(t, i);
    if (frame > i) {
      return framed(t, i, frame);
    }
    Optional<Match> counted = Quantity.at(t, i).flatMap(q -> counted(t, i, q));
    return counted.isPresent() ? counted : bare(t, i);
  }

  /** Behind "the past", "these last": words that cut a length out of the calendar. */
  private static int frame(Tokens t, int i) {
    int next = t.isAny(i, "the", "this") || t.isAny(i, "these", "those") ? i + 1 : i;
    if (FRAME.contains(t.lower(next)) && !t.isName(next)) {
      return next + 1;
    }
    return i;
  }

  private static Optional<Match> framed(Tokens t, int i, int next) {
    Optional<Quantity> quantity = Quantity.at(t, next);
    if (quantity.isPresent() && !quantity.get().article()) {
      return counted(t, i, quantity.get());
    }
    int unit = BETWEEN.contains(t.lower(next)) ? next + 1 : next;
    if (t.isUnit(unit) && t.sense(unit).plural()) {
      return length(t, i, unit, "X");
    }
    boolean past = t.isAny(next - 1, "past", "last") || t.isAny(next - 1, "coming", "next");
    boolean singular = t.is(next - 2, "the") && past && t.isUnit(unit);
    boolean clock = singular && t.sense(unit).unit().orElseThrow().isClock();
    boolean period = singular && (clock || !t.is(next - 1, "next")) && !t.is(unit + 1, "of");
    return period ? length(t, i, unit, "1") : Optional.empty();
  }

  private static Optional<Match> counted(Tokens t, int first, Quantity quantity) {
    if (t.isHyphen(quantity.end())) {
      return compound(t, first, quantity);
    }
    int unit = behindAdjectives(t, quantity.end());
    boolean age = t.is(unit + 1, "old") || t.isHyphen(unit + 1) && t.is(unit + 2, "old");
    if (!t.isUnit(unit) || !agrees(t, quantity, unit) || age) {
      return Optional.empty();
    }
    return ago(t, first, unit, quantity)
        .or(() -> rate(t, first, unit, quantity))
        .or(() -> half(t, first, unit, quantity))
        .or(() -> length(t, first, unit, quantity.amount()));
  }

  private static int behindAdjectives(Tokens t, int from) {
    int unit = from;
    while (BETWEEN.contains(t.lower(unit)) && unit < from + 2) {
      unit++;
    }
    return unit;
  }

  private static boolean agrees(Tokens t, Quantity quantity, int unit) {
    Unit kind = t.sense(unit).unit().orElseThrow();
    boolean one = quantity.amount().equals("1") || quantity.amount().equals("0.5");
    if (quantity.article()
        && (kind == Unit.SECOND || kind == Unit.QUARTER || kind == Unit.WEEKEND)) {
      return false;
    }
    if (kind == Unit.QUARTER) {
      return FRAME.contains(t.lower(quantity.end() - 2)) || BETWEEN.contains(t.lower(unit - 1));
    }
    return t.sense(unit).plural() != one || quantity.amount().equals("0.5");
  }

  /** "30-day", "two-year"; an age ("12-year-old") is none. */
  private static Optional<Match> compound(Tokens t, int first, Quantity quantity) {
    int unit = quantity.end() + 1;
    boolean fits = t.isUnit(unit) && !t.sense(unit).plural() && !quantity.article();
    if (!fits || t.isHyphen(unit + 1) && t.isAny(unit + 2, "old", "olds")) {
      return Optional.empty();
    }
    Unit kind = t.sense(unit).unit().orElseThrow();
    return kind == Unit.QUARTER || quantity.amount().equals("0.5")
        ? Optional.empty()
        : length(t, first, unit, quantity.amount());
  }

  private static Optional<Match> ago(Tokens t, int first, int unit, Quantity quantity) {
    Unit kind = t.sense(unit).unit().orElseThrow();
    int end = unit + 1;
    boolean earlier =
        quantity.article()
            && t.isAny(end, "earlier", "before")
            && kind.compareTo(Unit.DAY) >= 0
            && !(t.is(end, "before") && isClause(t, end + 1));
    if (!t.is(end, "ago") && !earlier) {
      return Optional.empty();
    }
    if (!quantity.amount().matches("\\d{1,4}")) {
      return Optional.of(
          Match.date(first, end + 1, Form.RELATIVE, kind.precision(), Meaning.fixed("PAST_REF")));
    }
    long steps = -Long.parseLong(quantity.amount());
    Meaning meaning =
        earlier ? Resolution.fromMention(kind, steps) : Resolution.fromPublication(kind, steps);
    Form form = earlier ? Form.ANAPHORIC : Form.RELATIVE;
    return Optional.of(Match.date(first, end + 1, form, kind.precision(), meaning));
  }

  private static boolean isClause(Tokens t, int i) {
    return t.word(i).kind() != Word.Kind.MARK;
  }

  /** "$5 million a year", "40 hours a week": how often. */
  private static Optional<Match> rate(Tokens t, int first, int unit, Quantity quantity) {
    boolean counted =
        t.isNumber(first - 1)
            || t.isAny(first - 1, "million", "billion")
            || t.isAny(first - 1, "percent", "%")
            || t.isUnit(first - 1);
    if (!quantity.article() || !counted) {
      return Optional.empty();
    }
    Unit kind = t.sense(unit).unit().orElseThrow();
    return Optional.of(Match.set(first, unit + 1, kind.precision(), kind.length("1")));
  }

  /** "an hour and a half", "a year and a half". */
  private static Optional<Match> half(Tokens t, int first, int unit, Quantity quantity) {
    boolean half = t.is(unit + 1, "and") && t.is(unit + 2, "a") && t.is(unit + 3, "half");
    return half
        ? length(t, first, unit, quantity.amount() + ".5").map(m -> m.to(unit + 4))
        : Optional.empty();
  }

  private static Optional<Match> bare(Tokens t, int i) {
    if (!t.isUnit(i) || !t.sense(i).plural() || t.isAny(i + 1, "old", "older")) {
      return Optional.empty();
    }
    Unit unit = t.sense(i).unit().orElseThrow();
    boolean long0 = unit.compareTo(Unit.WEEK) >= 0 && unit != Unit.WEEKEND && unit != Unit.QUARTER;
    boolean length =
        unit != Unit.WEEKEND
            && unit != Unit.QUARTER
            && (LENGTH_BEFORE.contains(t.lower(i - 1)) || LENGTH_AFTER.contains(t.lower(i + 1)));
    if (!long0 && !length) {
      return Optional.empty();
    }
    if (t.is(i + 1, "ago")) {
      return Optional.of(
          Match.date(i, i + 2, Form.RELATIVE, unit.precision(), Meaning.fixed("PAST_REF")));
    }
    return length(t, i, i, "X");
  }

  private static Optional<Match> length(Tokens t, int first, int unit, String amount) {
    Unit kind = t.sense(unit).unit().orElseThrow();
    String value =
        amount.equals("0.5")
            ? half(kind)
            : kind.length(amount.contains(".") && kind == Unit.FORTNIGHT ? "X" : amount);
    return Optional.of(Match.duration(first, unit + 1, kind, value));
  }

  private static String half(Unit unit) {
    return switch (unit) {
      case MINUTE -> "PT30S";
      case HOUR -> "PT30M";
      case DAY -> "PT12H";
      case YEAR -> "P6M";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      default -> unit.length("0.5");
    };
  }
}
