package dev.copydesk.analysis.time;

import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates in digits: 2025-01-20, 1/20/2025, 20.1.2025, and 9/11, which is a name. */
final class NumericForms implements Match.Grammar {
  @Override
  public Optional<Match> at(Tokens t, int i) {
    if (!t.isNumber(i) || t.touches(i) && isGlue(t, i - 1)) {
      return Optional.empty();
    }
    String text = t.word(i).text();
    if (text.indexOf('.') > 0) {
      return dotted(i, text);
    }
    String mark = t.lower(i + 1);
    boolean glued = t.touches(i + 1) && t.touches(i + 2) && t.isNumber(i + 2);
    if (!glued || !mark.equals("-") && !mark.equals("/")) {
      return Optional.empty();
    }
    boolean three = t.is(i + 3, mark) && t.touches(i + 3) && t.touches(i + 4) && t.isNumber(i + 4);
    if (!three) {
      return mark.equals("/") ? nineEleven(t, i) : Optional.empty();
    }
    boolean more = t.isAny(i + 5, "-", "/") && t.touches(i + 5) && t.touches(i + 6);
    return more ? Optional.empty() : triple(t, i, mark);
  }

  private static boolean isGlue(Tokens t, int i) {
    return t.isAny(i, "-", "/") || t.isAny(i, "$", "#") || t.is(i, "_") || t.is(i, "=");
  }

  private static Optional<Match> nineEleven(Tokens t, int i) {
    boolean name = t.is(i, "9") && t.is(i + 2, "11");
    return name ? Optional.of(Names.september11(i, i + 3)) : Optional.empty();
  }

  private static Optional<Match> triple(Tokens t, int i, String mark) {
    int a = t.sense(i).number();
    int b = t.sense(i + 2).number();
    String last = t.word(i + 4).text();
    int time = last.indexOf('T');
    int c = time == 2 ? digits(last.substring(0, 2)) : t.sense(i + 4).number();
    int lengthA = t.word(i).text().length();
    int lengthC = time == 2 ? 2 : last.length();
    if (a < 0 || b < 0 || c < 0 || t.word(i + 2).text().length() > 2) {
      return Optional.empty();
    }
    if (lengthA == 4 && lengthC <= 2) {
      boolean iso = mark.equals("-") || b <= 12;
      return iso && a >= 1000 && a < 3000 && b <= 39 && c <= 39
          ? Optional.of(date(i, isoEnd(t, i), new CalendarParts(0, a, zero(b), zero(c))))
          : Optional.empty();
    }
    boolean yearLast =
        lengthA <= 2 && (lengthC == 4 && c >= 1000 && c < 3000 || lengthC == 2 && mark.equals("/"));
    if (!yearLast || a < 1 || b < 1) {
      return Optional.empty();
    }
    int year = lengthC == 4 ? c : CalendarForms.century(c);
    CalendarParts parts = ordered(year, a, b);
    return lengthC == 4 && a <= 39 && b <= 39 || parts.exists()
        ? Optional.of(date(i, i + 5, parts))
        : Optional.empty();
  }

  private static int zero(int number) {
    return number == 0 ? -1 : number;
  }

  /** Month first, as in the United States, unless that cannot be. */
  private static CalendarParts ordered(int year, int a, int b) {
    return a > 12 && b <= 12 ? new CalendarParts(0, year, b, a) : new CalendarParts(0, year, a, b);
  }

  /** Day first always, and no number with two dots of another shape is a date. */
  private static Optional<Match> dotted(int i, String text) {
    String[] parts = text.split("\\.", -1);
    boolean shaped =
        parts.length == 3
            && parts[0].length() <= 2
            && parts[1].length() <= 2
            && parts[2].length() == 4;
    if (!shaped) {
      return Optional.empty();
    }
    CalendarParts date = new CalendarParts(0, digits(parts[2]), digits(parts[1]), digits(parts[0]));
    return date.date().isPresent() ? Optional.of(date(i, i + 1, date)) : Optional.empty();
  }

  private static int digits(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  /** Behind the date, or behind its time: {@code 2025-01-20T10:00:00Z}. */
  private static int isoEnd(Tokens t, int i) {
    int end = i + 5;
    if (t.word(i + 4).text().indexOf('T') != 2) {
      return end;
    }
    while (t.touches(end) && (t.isNumber(end) || t.isAny(end, ":", "+") || t.isHyphen(end))) {
      end++;
    }
    return end;
  }

  private static Match date(int first, int end, CalendarParts parts) {
    return new Match(
        first,
        end,
        TimeExpression.Type.DATE,
        Form.NUMERIC,
        ChronoUnit.DAYS,
        parts,
        Resolution.day(parts));
  }
}
