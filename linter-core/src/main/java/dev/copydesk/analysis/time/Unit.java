package dev.copydesk.analysis.time;

import java.time.temporal.ChronoUnit;

/** A unit of time as language counts it, and the way TIMEX3 writes a length in it. */
enum Unit {
  SECOND("PT", "S", ChronoUnit.SECONDS),
  MINUTE("PT", "M", ChronoUnit.MINUTES),
  HOUR("PT", "H", ChronoUnit.HOURS),
  DAY("P", "D", ChronoUnit.DAYS),
  WEEK("P", "W", ChronoUnit.WEEKS),
  FORTNIGHT("P", "W", ChronoUnit.WEEKS),
  WEEKEND("P", "WE", ChronoUnit.DAYS),
  MONTH("P", "M", ChronoUnit.MONTHS),
  QUARTER("P", "Q", ChronoUnit.MONTHS),
  YEAR("P", "Y", ChronoUnit.YEARS),
  DECADE("P", "DE", ChronoUnit.DECADES),
  CENTURY("P", "CE", ChronoUnit.CENTURIES);

  private final String prefix;
  private final String suffix;
  private final ChronoUnit precision;

  Unit(String prefix, String suffix, ChronoUnit precision) {
    this.prefix = prefix;
    this.suffix = suffix;
    this.precision = precision;
  }

  /** A length of so many: {@code P2W}, {@code PT24H}, {@code PXY}. */
  String length(String amount) {
    if (this == FORTNIGHT) {
      return "P"
          + (amount.equals("X") ? "X" : Integer.toString(2 * Integer.parseInt(amount)))
          + "W";
    }
    return prefix + amount + suffix;
  }

  ChronoUnit precision() {
    return precision;
  }

  boolean isClock() {
    return prefix.equals("PT");
  }
}
