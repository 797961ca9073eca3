package dev.copydesk.analysis.time;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.time.Meaning.Reading;
import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Years, decades, centuries, seasons, quarters: "2016", "the 1990s", "the first quarter". */
final class PeriodForms implements Match.Grammar {
  private static final Set<String> BEFORE_YEAR = WordGroups.of("before-year");
  private static final Set<String> NUMBERED = WordGroups.of("numbered");
  private static final Set<String> BEFORE_SEASON = WordGroups.of("before-season");

  @Override
  public Optional<Match> at(Tokens t, int i) {
    int next = t.is(i, "the") ? i + 1 : i;
    Sense sense = t.sense(next);
    if (t.isNumber(next) && sense.ordinal() == 0) {
      Optional<Match> year = next == i ? year(t, i) : Optional.empty();
      return year.isPresent() ? year : decade(t, i, next).or(() -> century(t, i, next));
    }
    if (!sense.season().isEmpty()) {
      return season(t, i, next);
    }
    if (sense.ordinal() > 0) {
      return century(t, i, next).or(() -> quarter(t, i, next));
    }
    if (t.is(next, "fiscal") || t.isCapital(next)) {
      return quarter(t, i, next).or(() -> fiscal(t, i));
    }
    return t.isQuote(next) || sense.decade() > 0 ? decade(t, i, next) : Optional.empty();
  }

  private static Optional<Match> year(Tokens t, int i) {
    int year = CalendarForms.yearNumber(t, i);
    if (year > 0 && isYear(t, i, year)) {
      return Optional.of(year(i, i + 1, year));
    }
    int before = CalendarForms.yearNumber(t, i - 2);
    boolean tail = before > 0 && t.isDash(i - 1) && t.touches(i) && t.word(i).text().length() == 2;
    int end = before / 100 * 100 + t.sense(i).number();
    return tail && t.isNumber(i) && end > before && end < before + 20
        ? Optional.of(year(i, i + 1, end))
        : Optional.empty();
  }

  private static Match year(int first, int end, int year) {
    CalendarParts parts = new CalendarParts(0, year, 0, 0);
    Meaning meaning = Meaning.fixed(Timex.year(year), Timex.firstOf(year));
    return new Match(
        first, end, TimeExpression.Type.DATE, Form.YEAR, ChronoUnit.YEARS, parts, meaning);
  }

  private static boolean isYear(Tokens t, int i, int year) {
    String before = t.lower(i - 1);
    boolean expected = BEFORE_YEAR.contains(before);
    if (year > 2100 || year < (expected ? 1000 : 1500) || NUMBERED.contains(before)) {
      return false;
    }
    boolean gluedBefore =
        t.touches(i)
            && (("$£€#/._:+=&".contains(before) && !before.isEmpty())
                || t.isHyphen(i - 1)
                    && t.isNumber(i - 2)
                    && CalendarForms.yearNumber(t, i - 2) == 0);
    boolean gluedAfter =
        t.touches(i + 1)
            && (t.isHyphen(i + 1) || t.isAny(i + 1, "/", ":") || t.isAny(i + 1, "_", "%"))
            && t.isNumber(i + 2)
            && t.touches(i + 2)
            && !isRange(t, i, year);
    boolean amount =
        t.isUnit(i + 1)
            || t.isAny(i + 1, "percent", "million")
            || t.isAny(i + 1, "people", "%")
            || t.isHyphen(i + 1) && t.isUnit(i + 2);
    if (gluedBefore || gluedAfter || amount) {
      return false;
    }
    Word next = t.word(i + 1);
    boolean round = year % 100 == 0 || year < 1800;
    boolean counts =
        next.kind() == Word.Kind.WORD
            && !next.isCapitalized()
            && next.lower().endsWith("s")
            && next.lower().length() > 3;
    return !(round && (!expected || counts));
  }

  private static boolean isRange(Tokens t, int i, int year) {
    int other = t.sense(i + 2).number();
    int length = t.word(i + 2).text().length();
    boolean full = length == 4 && other > year && other < year + 200;
    return full || length == 2 && other > year % 100 && other < year % 100 + 20;
  }

  /** "1990s", "the '90s", "the eighties". */
  private static Optional<Match> decade(Tokens t, int first, int i) {
    String text = t.lower(i);
    if (t.isNumber(i) && text.length() == 5 && text.endsWith("0s")) {
      return Optional.of(decade(first, i + 1, text.substring(0, 3)));
    }
    boolean apostrophe = t.isAny(i, "'", "’") || t.is(i, "‘");
    if (apostrophe && t.touches(i + 1)) {
      String digits = t.lower(i + 1);
      boolean shortForm = t.isNumber(i + 1) && digits.length() == 3 && digits.endsWith("0s");
      return shortForm
          ? Optional.of(
              decade(first, i + 2, (digits.charAt(0) < '3' ? "20" : "19") + digits.charAt(0)))
          : Optional.empty();
    }
    boolean old =
        t.isAny(i + 1, "'", "’") && t.is(i + 2, "s") && t.touches(i + 1) && t.touches(i + 2);
    if (old && CalendarForms.yearNumber(t, i) % 10 == 0 && CalendarForms.yearNumber(t, i) > 1500) {
      return Optional.of(decade(first, i + 3, text.substring(0, 3)));
    }
    boolean shortDigits = t.isNumber(i) && text.length() == 3 && text.endsWith("0s") && first < i;
    boolean his = t.isAny(first - 1, "in", "of") || first < i;
    if (t.sense(i).decade() > 0 && first < i && his) {
      return Optional.of(decade(first, i + 1, "19" + t.sense(i).decade()));
    }
    return shortDigits
        ? Optional.of(decade(first, i + 1, (text.charAt(0) < '3' ? "20" : "19") + text.charAt(0)))
        : Optional.empty();
  }

  private static Match decade(int first, int end, String value) {
    Meaning meaning = Meaning.fixed(value, Timex.firstOf(Integer.parseInt(value) * 10));
    return Match.date(first, end, Form.PERIOD, ChronoUnit.DECADES, meaning);
  }

  private static Optional<Match> century(Tokens t, int first, int i) {
    int ordinal = t.sense(i).ordinal();
    int end = i + 1;
    if (t.sense(i).number() == 20 && t.isHyphen(i + 1) && t.sense(i + 2).ordinal() == 1) {
      ordinal = 21;
      end = i + 3;
    }
    int unit = t.isHyphen(end) ? end + 1 : end;
    boolean century = t.is(unit, "century") && ordinal >= 10 && ordinal <= 22;
    if (!century) {
      return Optional.empty();
    }
    String value = Integer.toString(ordinal - 1);
    Meaning meaning = Meaning.fixed(value, Timex.firstOf((ordinal - 1) * 100));
    return first < i
        ? Optional.empty()
        : Optional.of(Match.date(first, unit + 1, Form.PERIOD, ChronoUnit.CENTURIES, meaning));
  }

  private static Optional<Match> season(Tokens t, int first, int i) {
    String season = t.sense(i).season();
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int number = t.is(i + 1, "of") ? i + 2 : i + 1;
    int year = CalendarForms.yearNumber(t, number);
    if (year > 0) {
      return Optional.of(
          Match.date(
              first, number + 1, Form.PERIOD, ChronoUnit.MONTHS, c -> Timex.season(year, season)));
    }
    boolean name = t.isName(i) && (t.isCapital(i - 1) || t.isCapital(i + 1));
    boolean time =
        first < i
            ? t.isAny(first - 1, "in", "during") || BEFORE_SEASON.contains(t.lower(first - 1))
            : BEFORE_SEASON.contains(t.lower(i - 1));
    if (name || !time || t.is(i + 1, "of")) {
      return Optional.empty();
    }
    Meaning meaning =
        Resolution.partOfYear(
            Timex.firstMonth(season), 3, 0, (y, d) -> Timex.season(y, season), season);
    return Optional.of(Match.date(first, i + 1, Form.PERIOD, ChronoUnit.MONTHS, meaning));
  }

  /** "the fourth quarter", "first-quarter", "Q3 2016", "the first half of 2016". */
  private static Optional<Match> quarter(Tokens t, int first, int i) {
    int start = t.is(i, "fiscal") ? i + 1 : i;
    int ordinal = t.sense(start).ordinal();
    int unit = t.isHyphen(start + 1) || t.is(start + 1, "fiscal") ? start + 2 : start + 1;
    if (t.lower(i).length() == 2 && t.lower(i).charAt(0) == 'q' && t.isCapital(i)) {
      int digit = t.lower(i).charAt(1) - '0';
      return digit >= 1 && digit <= 4
          ? Optional.of(part(t, first, i + 1, "Q", digit, 3))
          : Optional.empty();
    }
    if (ordinal >= 1 && ordinal <= 4 && t.is(unit, "quarter") && !t.isName(unit)) {
      return Optional.of(part(t, first, unit + 1, "Q", ordinal, 3));
    }
    boolean half =
        ordinal >= 1 && ordinal <= 2 && t.is(unit, "half") && t.isAny(unit + 1, "of", "-");
    Optional<Match> match =
        half ? Optional.of(part(t, first, unit + 1, "H", ordinal, 6)) : Optional.empty();
    return match.filter(m -> m.end() > unit + 1);
  }

  private static Match part(Tokens t, int first, int end, String letter, int number, int months) {
    int next = t.is(end, "of") ? end + 1 : end;
    int year = CalendarForms.yearNumber(t, next);
    String code = letter + number;
    int month = (number - 1) * months + 1;
    if (year > 0) {
      return Match.date(
          first, next + 1, Form.PERIOD, ChronoUnit.MONTHS, c -> part(year, code, month));
    }
    int determiner =
        t.isAny(next, "the", "this") || t.isAny(next, "last", "next") ? next + 1 : next;
    boolean ofYear = next > end && determiner > next && t.is(determiner, "year");
    int step = t.is(next, "last") ? -1 : t.is(next, "next") ? 1 : 0;
    if (ofYear) {
      return Match.date(
          first,
          determiner + 1,
          Form.PERIOD,
          ChronoUnit.MONTHS,
          Resolution.relativeTo(
              "XXXX-" + code,
              c -> part(c.published().orElseThrow().getYear() + step, code, month)));
    }
    return Match.date(first, end, Form.PERIOD, ChronoUnit.MONTHS, latest(code, month));
  }

  /** The one that has begun last, unless the clause looks ahead. */
  private static Meaning latest(String code, int month) {
    return Resolution.relativeTo(
        "XXXX-" + code,
        context -> {
          LocalDate day = context.published().orElseThrow();
          boolean begun = day.getMonthValue() >= month;
          boolean ahead = context.direction() == Direction.FUTURE;
          return part(day.getYear() - (begun || ahead ? 0 : 1), code, month);
        });
  }

  private static Reading part(int year, String code, int month) {
    return Reading.of(Timex.year(year) + "-" + code, LocalDate.of(year, month, 1));
  }

  private static Optional<Match> fiscal(Tokens t, int i) {
    if (!t.is(i, "fiscal")) {
      return Optional.empty();
    }
    int number = t.is(i + 1, "year") ? i + 2 : i + 1;
    int year = CalendarForms.yearNumber(t, number);
    return year == 0
        ? Optional.empty()
        : Optional.of(
            Match.date(i, number + 1, Form.YEAR, ChronoUnit.YEARS, Meaning.fixed("FY" + year)));
  }
}
