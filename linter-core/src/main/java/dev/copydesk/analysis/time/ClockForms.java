package dev.copydesk.analysis.time;

import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Clock times: "5 p.m.", "10:30 a.m. ET", "noon", "1400 GMT", "half past ten". */
final class ClockForms implements Match.Grammar {
  private static final Set<String> ZONES = WordGroups.of("zones");
  private static final Set<String> BEFORE_TIME = WordGroups.of("before-time");

  /** A time of day, {@code T17:30}, and the word behind it; the day is still open. */
  record Clock(int end, String value) {}

  @Override
  public Optional<Match> at(Tokens t, int i) {
    return clock(t, i).map(c -> match(i, c, Resolution.fromPublication(Unit.DAY, 0)));
  }

  static Match match(int first, Clock clock, Meaning day) {
    return new Match(
        first,
        clock.end(),
        TimeExpression.Type.TIME,
        Form.CLOCK,
        ChronoUnit.MINUTES,
        CalendarParts.NONE,
        day.at(clock.value()));
  }

  /** The time of day that begins with the word at {@code i}. */
  static Optional<Clock> clock(Tokens t, int i) {
    if (t.is(i, "noon")) {
      return Optional.of(new Clock(i + 1, "T12:00"));
    }
    if (t.is(i, "midnight")) {
      return Optional.of(new Clock(i + 1, "T24:00"));
    }
    if (t.is(i, "half") && t.is(i + 1, "past") && hour(t, i + 2) > 0) {
      return Optional.of(new Clock(i + 3, time(hour(t, i + 2), 30)));
    }
    return hours(t, i).map(c -> new Clock(zoneEnd(t, c.end()), c.value()));
  }

  private static Optional<Clock> hours(Tokens t, int i) {
    if (t.touches(i)
        && !t.isDash(i - 1)
        && !t.isAny(i - 1, "(", "\"")
        && !t.isAny(i - 1, "“", "/")) {
      return Optional.empty();
    }
    int hour = hour(t, i);
    boolean digits = t.isNumber(i);
    if (digits && hour < 0) {
      return glued(t, i);
    }
    if (hour < 0 || hour > 24) {
      return digits ? military(t, i, hour) : Optional.empty();
    }
    boolean minutes =
        digits
            && (t.is(i + 1, ":") || t.is(i + 1, "."))
            && t.touches(i + 1)
            && t.touches(i + 2)
            && t.isNumber(i + 2);
    if (minutes) {
      return withMinutes(t, i, hour);
    }
    int half = meridiem(t, i + 1);
    if (half > 0 && hour >= 1 && hour <= 12) {
      return Optional.of(new Clock(half, time(onDial(t, i + 1, hour), 0)));
    }
    boolean oclock = t.isAny(i + 1, "o'clock", "o’clock");
    return oclock ? Optional.of(oclock(t, i, hour)) : Optional.empty();
  }

  private static Clock oclock(Tokens t, int i, int hour) {
    int half = meridiem(t, i + 2);
    if (half > 0) {
      return new Clock(half, time(onDial(t, i + 2, hour), 0));
    }
    boolean later =
        t.is(i + 2, "in") && t.is(i + 3, "the") && t.isAny(i + 4, "afternoon", "evening");
    return new Clock(i + 2, time(later && hour < 12 ? hour + 12 : hour, 0));
  }

  private static Optional<Clock> withMinutes(Tokens t, int i, int hour) {
    String text = t.word(i + 2).text();
    int minute = text.length() < 2 ? -1 : number(text.substring(0, 2));
    boolean longer = t.is(i + 3, ":") && t.touches(i + 3) && t.isNumber(i + 4);
    if (minute < 0 || minute > 59 || t.is(i + 1, ".") && t.word(i + 1).text().length() > 1) {
      return Optional.empty();
    }
    if (text.length() == 4) {
      String tail = t.lower(i + 2).substring(2);
      boolean meridiem = tail.equals("am") || tail.equals("pm");
      return meridiem && hour >= 1 && hour <= 12
          ? Optional.of(new Clock(i + 3, time(onDial(hour, tail.charAt(0)), minute)))
          : Optional.empty();
    }
    if (text.length() != 2) {
      return Optional.empty();
    }
    int half = meridiem(t, i + 3);
    if (half > 0 && hour >= 1 && hour <= 12) {
      return Optional.of(new Clock(half, time(onDial(t, i + 3, hour), minute)));
    }
    boolean told = ZONES.contains(t.lower(i + 3)) || BEFORE_TIME.contains(t.lower(i - 1));
    return told && !longer && t.is(i + 1, ":") && hour < 24
        ? Optional.of(new Clock(i + 3, time(hour, minute)))
        : Optional.empty();
  }

  /** "1400 GMT". */
  private static Optional<Clock> military(Tokens t, int i, int number) {
    boolean shaped = t.word(i).text().length() == 4 && number % 100 < 60 && number < 2400;
    return shaped && ZONES.contains(t.lower(i + 1)) && t.isCapital(i + 1)
        ? Optional.of(new Clock(i + 1, time(number / 100, number % 100)))
        : Optional.empty();
  }

  /** "5pm", and "9.30am", which is one word. */
  private static Optional<Clock> glued(Tokens t, int i) {
    String text = t.lower(i);
    boolean meridiem = text.endsWith("am") || text.endsWith("pm");
    String digits = meridiem ? text.substring(0, text.length() - 2) : text;
    int dot = digits.indexOf('.');
    int hour = number(dot < 0 ? digits : digits.substring(0, dot));
    int minute = dot < 0 ? 0 : number(digits.substring(dot + 1));
    int end = meridiem ? i + 1 : meridiem(t, i + 1);
    boolean fits =
        hour >= 1 && hour <= 12 && minute >= 0 && minute < 60 && end > 0 && (meridiem || dot > 0);
    char half =
        meridiem
            ? text.charAt(text.length() - 2)
            : t.lower(i + 1).isEmpty() ? 'a' : t.lower(i + 1).charAt(0);
    return fits ? Optional.of(new Clock(end, time(onDial(hour, half), minute))) : Optional.empty();
  }

  /** The index behind "a.m.", "pm" or "p.m" at {@code i}, 0 if there is none. */
  private static int meridiem(Tokens t, int i) {
    if (t.isAny(i, "a.m.", "p.m.") || t.isAny(i, "am", "pm")) {
      return i + 1;
    }
    boolean open = t.isAny(i, "a", "p") && t.is(i + 1, ".") && t.is(i + 2, "m") && t.touches(i + 2);
    return open ? i + 3 : 0;
  }

  private static int onDial(Tokens t, int i, int hour) {
    return onDial(hour, t.lower(i).charAt(0));
  }

  private static int onDial(int hour, char half) {
    return half == 'p' ? hour % 12 + 12 : hour % 12;
  }

  private static int zoneEnd(Tokens t, int end) {
    int zone = t.is(end, "(") ? end + 1 : end;
    boolean known = ZONES.contains(t.lower(zone)) && (t.isCapital(zone) || t.is(zone, "local"));
    if (!known) {
      return end;
    }
    int next =
        t.isAny(zone + 1, "time", "standard") || t.is(zone + 1, "daylight") ? zone + 2 : zone + 1;
    if (t.is(zone, "local") && next == zone + 1) {
      return end;
    }
    int last = t.is(next, "time") ? next + 1 : next;
    return zone > end ? t.is(last, ")") ? last + 1 : end : last;
  }

  private static int hour(Tokens t, int i) {
    int number = t.sense(i).number();
    return t.isNumber(i) && t.word(i).text().length() > 2 && number < 100 ? -1 : number;
  }

  private static int number(String digits) {
    int value = 0;
    for (int k = 0; k < digits.length(); k++) {
      if (!Character.isDigit(digits.charAt(k)) || value > 9999) {
        return -1;
      }
      value = value * 10 + Character.digit(digits.charAt(k), 10);
    }
    return digits.isEmpty() ? -1 : value;
  }

  private static String time(int hour, int minute) {
    return "T" + Timex.two(hour) + ":" + Timex.two(minute);
  }
}
