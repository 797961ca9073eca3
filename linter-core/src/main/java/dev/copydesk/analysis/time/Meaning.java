package dev.copydesk.analysis.time;

import java.time.LocalDate;
import java.util.Optional;

/** What an expression means, given when and in which words it was written. */
@FunctionalInterface
interface Meaning {
  /** The value in the light of the context. */
  Reading in(Context context);

  /** A TIMEX3 value and the first day it covers, where that is known. */
  record Reading(String value, Optional<LocalDate> day) {
    static Reading of(String value) {
      return new Reading(value, Optional.empty());
    }

    static Reading of(LocalDate day) {
      return new Reading(Timex.day(day), Optional.of(day));
    }

    static Reading of(String value, LocalDate day) {
      return new Reading(value, Optional.of(day));
    }

    Reading at(String time) {
      return new Reading(value + time, day);
    }
  }

  /** A meaning that no context changes. */
  static Meaning fixed(String value) {
    return context -> Reading.of(value);
  }

  /** A meaning that no context changes, with its first day. */
  static Meaning fixed(String value, LocalDate day) {
    return context -> Reading.of(value, day);
  }

  /** The same with a time of day: {@code T17:30}, {@code TMO}. */
  default Meaning at(String time) {
    return context -> in(context).at(time);
  }
}
