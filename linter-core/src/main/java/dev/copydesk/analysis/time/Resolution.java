package dev.copydesk.analysis.time;

import dev.copydesk.analysis.time.Meaning.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the day or period that is meant, on three levels: what is written, where the clause looks,
 * what is nearest to the day of publication.
 */
final class Resolution {
  /** Nearer to the day of publication than this, a date is taken for the nearest one. */
  private static final int NEAR_DAYS = 45;

  private Resolution() {}

  /** A day of which at least the month is written. */
  static Meaning day(CalendarParts parts) {
    String unknown =
        (parts.year() > 0 ? Timex.year(parts.year()) : "XXXX")
            + "-"
            + Timex.two(parts.month())
            + "-"
            + Timex.two(parts.day());
    if (parts.year() > 0) {
      return parts.date().map(day -> Meaning.fixed(unknown, day)).orElse(Meaning.fixed(unknown));
    }
    return context -> near(context, parts).map(Reading::of).orElse(Reading.of(unknown));
  }

  private static Optional<LocalDate> near(Context context, CalendarParts parts) {
    return context.published().flatMap(p -> near(p, context.direction(), parts));
  }

  private static Optional<LocalDate> near(LocalDate day, Direction direction, CalendarParts parts) {
    List<LocalDate> candidates =
        IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
            .mapToObj(parts::in)
            .flatMap(Optional::stream)
            .toList();
    Optional<LocalDate> nearest =
        candidates.stream().min(Comparator.comparing(c -> Timex.distance(c, day)));
    if (nearest.isEmpty() || Timex.distance(nearest.get(), day) <= NEAR_DAYS) {
      return nearest;
    }
    return switch (direction) {
      case PAST -> candidates.stream().filter(c -> !c.isAfter(day)).reduce((a, b) -> b);
      case FUTURE -> candidates.stream().filter(c -> !c.isBefore(day)).findFirst();
      case UNKNOWN -> nearest;
    };
  }

  /** A month without a year. */
  static Meaning month(int month) {
    return relativeTo(
        "XXXX-" + Timex.two(month),
        context -> {
          LocalDate day = context.published().orElseThrow();
          LocalDate first = LocalDate.of(day.getYear(), month, 1);
          int ahead = month - day.getMonthValue();
          int step =
              switch (context.direction()) {
                case PAST -> ahead > 0 ? -1 : 0;
                case FUTURE -> ahead < 0 ? 1 : 0;
                case UNKNOWN -> ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
              };
          return Timex.month(first.getYear() + step, month);
        });
  }

  /** A meaning that needs the day of publication, and what it is without one. */
  static Meaning relativeTo(String unknown, Function<Context, Reading> known) {
    return context -> context.published().isPresent() ? known.apply(context) : Reading.of(unknown);
  }

  /** The period so many units away from the one in which the article was published. */
  static Meaning fromPublication(Unit unit, long steps) {
    return relativeTo(
        Timex.unknown(unit),
        context -> Timex.period(unit, context.published().orElseThrow(), steps));
  }

  /** The period so many units away from the one mentioned last. */
  static Meaning fromMention(Unit unit, long steps) {
    return context ->
        context
            .mentioned(unit)
            .map(day -> Timex.period(unit, day, steps))
            .orElse(Reading.of(Timex.unknown(unit)));
  }

  /** Two or three days ahead the nearest weekday is not meant where the clause looks back. */
  private static boolean isBehind(Context context, LocalDate nearest, LocalDate published) {
    return context.direction() == Direction.PAST && nearest.isAfter(published.plusDays(1));
  }

  /** A weekday in the week of publication, a number of weeks away. */
  static Meaning weekday(int weekday, int weeks) {
    return relativeTo(
        "XXXX-WXX-" + weekday,
        context -> {
          LocalDate day = context.published().orElseThrow();
          LocalDate nearest = Timex.nearest(weekday, day);
          LocalDate meant =
              switch (weeks) {
                case -1 -> nearest.isBefore(day) ? nearest : nearest.minusWeeks(1);
                case 1 -> nearest.isAfter(day) ? nearest : nearest.plusWeeks(1);
                default -> isBehind(context, nearest, day) ? nearest.minusWeeks(1) : nearest;
              };
          return Reading.of(meant);
        });
  }

  /**
   * A named part of the year (a month, quarter or season) last, this or next time: {@code first} is
   * the month it begins with, {@code value} writes it.
   */
  static Meaning partOfYear(
      int first, int months, int step, BiFunction<Integer, LocalDate, Reading> value, String code) {
    return relativeTo(
        "XXXX-" + code,
        context -> {
          LocalDate day = context.published().orElseThrow();
          LocalDate begin = LocalDate.of(day.getYear(), first, 1);
          LocalDate end = begin.plusMonths(months);
          int year = day.getYear();
          if (first + months > 13 && day.getMonthValue() < first + months - 12) {
            year--;
          } else if (step < 0 && !end.minusDays(1).isBefore(day)) {
            year--;
          } else if (step > 0 && !begin.isAfter(day)) {
            year++;
          }
          return value.apply(year, day);
        });
  }
}
