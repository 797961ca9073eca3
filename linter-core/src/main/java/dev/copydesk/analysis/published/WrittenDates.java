package dev.copydesk.analysis.published;

import dev.copydesk.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates with a year in a text: one pass, by the digits. */
final class WrittenDates {
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2100;
  private static final Pattern CLOCK_AND_YEAR =
      Pattern.compile(
          "\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[A-Z]{2,5}\\s+|[+-]\\d{4}\\s+)?(\\d{4})\\b");
  private static final Pattern AFTER_DAY =
      Pattern.compile(
          "(?:st|nd|rd|th|er|[ºª°])?[.,]?[\\s\\u00a0\\u202f/-]{0,3}(?:(?:de|of|del|d’|d')[\\s\\u00a0]+)?");
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "\\.?[\\s\\u00a0\\u202f,/-]{0,3}(?:(?:de|del|do|of)[\\s\\u00a0]+)?['’]?(\\d{4}|\\d{2})(?![\\d:])");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?![\\d.]?\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})(?:([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?!\\d)|\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일])");
  private final CharSequence text;
  private final boolean monthFirst;
  private final List<WrittenDate> found = new ArrayList<>();

  private WrittenDates(CharSequence text, boolean monthFirst) {
    this.text = text;
    this.monthFirst = monthFirst;
  }

  /** All dates that name a day, in order; {@code monthFirst} settles 3/4/2025. */
  static List<WrittenDate> in(CharSequence text, boolean monthFirst) {
    return new WrittenDates(text, monthFirst).scan();
  }

  private List<WrittenDate> scan() {
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = digits(at);
      boolean inWord = at > 0 && Character.isLetter(text.charAt(at - 1));
      Optional<WrittenDate> date =
          inWord && text.charAt(at - 1) < 0x2e80 ? Optional.empty() : at(at, end);
      if (date.isPresent()) {
        found.add(date.get());
        end = Math.max(end, date.get().span().end());
      }
      at = end;
    }
    return found;
  }

  private Optional<WrittenDate> at(int at, int end) {
    int length = end - at;
    if (length == 4) {
      return yearFirst(at);
    }
    if (length > 2) {
      return Optional.empty();
    }
    Optional<WrittenDate> numeric = numeric(at);
    if (numeric.isPresent()) {
      return numeric;
    }
    Optional<WrittenDate> monthBefore = monthBefore(at, end);
    return monthBefore.isPresent() ? monthBefore : dayBeforeMonth(at, end);
  }

  private Optional<WrittenDate> yearFirst(int at) {
    Matcher m = YEAR_FIRST.matcher(text).region(at, text.length());
    if (m.lookingAt()) {
      boolean han = m.group(5) != null;
      Optional<LocalDate> day =
          day(m.group(1), han ? m.group(5) : m.group(3), han ? m.group(6) : m.group(4));
      return day.map(d -> withTime(d, Optional.empty(), at, m.end()));
    }
    int word = skip(at + 4);
    int wordEnd = letters(word);
    int month = MonthNames.of(lower(word, wordEnd));
    int dayAt = skip(wordEnd);
    if (month > 0 && dayAt < text.length() && isDigit(text.charAt(dayAt))) {
      int dayEnd = digits(dayAt);
      return dayEnd - dayAt > 2
          ? Optional.empty()
          : day(part(at, at + 4), String.valueOf(month), part(dayAt, dayEnd))
              .map(d -> withTime(d, Optional.empty(), at, dayEnd));
    }
    return Optional.empty();
  }

  private Optional<WrittenDate> numeric(int at) {
    Matcher m = NUMERIC.matcher(text).region(at, text.length());
    if (!m.lookingAt()
        || at > 1 && isDigit(text.charAt(at - 2)) && ".-/".indexOf(text.charAt(at - 1)) >= 0) {
      return Optional.empty();
    }
    boolean dots = m.group(2).equals(".");
    boolean shortYear = m.group(4).length() == 2;
    if (shortYear
        && (m.group(1).length() < 2 || m.group(3).length() < 2)
        && !m.group(2).equals("/")) {
      return Optional.empty();
    }
    String year = shortYear ? century(m.group(4)) : m.group(4);
    Optional<LocalDate> dayFirst = day(year, m.group(3), m.group(1));
    Optional<LocalDate> american = day(year, m.group(1), m.group(3));
    boolean preferAmerican = monthFirst && !dots || dayFirst.isEmpty();
    Optional<LocalDate> best = preferAmerican && american.isPresent() ? american : dayFirst;
    Optional<LocalDate> other = best.equals(american) ? dayFirst : american;
    boolean open = !dots && other.isPresent() && !other.equals(best);
    return best.map(d -> withTime(d, open ? other : Optional.empty(), at, m.end()));
  }

  /** {@code May 3, 2014}, {@code Tue May 03 12:00:00 GMT 2014}. */
  private Optional<WrittenDate> monthBefore(int at, int end) {
    int wordEnd = at;
    while (wordEnd > 0 && at - wordEnd < 3 && !Character.isLetter(text.charAt(wordEnd - 1))) {
      wordEnd--;
    }
    int word = wordEnd;
    while (word > 0 && isLetter(text.charAt(word - 1)) && wordEnd - word < 16) {
      word--;
    }
    int month = MonthNames.of(lower(word, wordEnd));
    if (month == 0 || wordEnd == at) {
      return Optional.empty();
    }
    int start = word;
    Matcher clock = CLOCK_AND_YEAR.matcher(text).region(end, text.length());
    if (clock.lookingAt()) {
      return day(clock.group(1), String.valueOf(month), part(at, end))
          .map(d -> withTime(d, Optional.empty(), start, end, clock.end()));
    }
    int after = end;
    int ordinal = letters(end);
    if (ordinal - end == 2 && "st nd rd th".contains(lower(end, ordinal))) {
      after = ordinal;
    }
    Matcher year = BEFORE_YEAR.matcher(text).region(after, text.length());
    return year.lookingAt() && year.group(1).length() == 4
        ? day(year.group(1), String.valueOf(month), part(at, end))
            .map(d -> withTime(d, Optional.empty(), start, year.end()))
        : Optional.empty();
  }

  /** {@code 3 May 2014}, {@code 3. Mai 2014}, {@code 3 de mayo de 2014}, {@code 03-May-14}. */
  private Optional<WrittenDate> dayBeforeMonth(int at, int end) {
    Matcher gap = AFTER_DAY.matcher(text).region(end, text.length());
    int word = gap.lookingAt() ? gap.end() : end;
    int wordEnd = letters(word);
    int month = MonthNames.of(lower(word, wordEnd));
    if (month == 0) {
      return Optional.empty();
    }
    Matcher year = BEFORE_YEAR.matcher(text).region(wordEnd, text.length());
    if (!year.lookingAt()) {
      return Optional.empty();
    }
    String written = year.group(1);
    return day(
            written.length() == 2 ? century(written) : written,
            String.valueOf(month),
            part(at, end))
        .map(d -> withTime(d, Optional.empty(), at, year.end()));
  }

  private WrittenDate withTime(LocalDate day, Optional<LocalDate> other, int at, int end) {
    return withTime(day, other, at, end, end);
  }

  /** With the time of day that stands at {@code from}, which may be inside the date. */
  private WrittenDate withTime(
      LocalDate day, Optional<LocalDate> other, int at, int from, int end) {
    Optional<TimeOfDay> time = TimeOfDay.at(text, from);
    return date(
        day,
        other,
        time.map(TimeOfDay::time),
        time.map(TimeOfDay::zone).orElse(""),
        at,
        Math.max(end, time.map(TimeOfDay::end).orElse(end)));
  }

  static WrittenDate date(
      LocalDate day,
      Optional<LocalDate> other,
      Optional<LocalTime> time,
      String zone,
      int at,
      int end) {
    WrittenDate.Precision precision =
        time.isPresent() ? WrittenDate.Precision.TIME : WrittenDate.Precision.DAY;
    return new WrittenDate(day, precision, time, zone, other, new Span(at, end));
  }

  /** The day, where there is such a day. */
  static Optional<LocalDate> day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String century(String year) {
    return (Integer.parseInt(year) < 70 ? "20" : "19") + year;
  }

  private int skip(int at) {
    int i = at;
    while (i < text.length() && i - at < 3 && " .,-/\u00a0".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int digits(int at) {
    int i = at;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int letters(int at) {
    int i = at;
    while (i < text.length() && isLetter(text.charAt(i)) && i - at < 16) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private String part(int from, int to) {
    return text.subSequence(from, to).toString();
  }

  private String lower(int from, int to) {
    return part(from, to).toLowerCase(Locale.ROOT);
  }
}
