package dev.copydesk.analysis.published;

import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months, long and short, in the languages that the JDK knows them in. */
final class MonthNames {
  private static final Map<String, Integer> ENGLISH = names(List.of("en"));

  private MonthNames() {}

  /** Other languages are loaded when a word is not English. */
  private static final class Others {
    /** Where two languages mean different months by one word, the first one counts. */
    private static final Map<String, Integer> NAMES =
        names(
            List.of(
                ("de fr es it pt nl ru uk pl cs sv da nb fi tr ro hu el ca id bg sk sl lt lv et"
                        + " hi ar fa he")
                    .split(" ")));
  }

  /** The month, 1 to 12, that a word in lower case without a full stop means; 0 if none. */
  static int of(String word) {
    int length = word.length();
    if (length < 3 || length > 14) {
      return 0;
    }
    Integer month = ENGLISH.get(word);
    if (month == null) {
      month = Others.NAMES.get(word);
    }
    return month == null ? 0 : month;
  }

  private static Map<String, Integer> names(List<String> languages) {
    Map<String, Integer> names = new HashMap<>();
    for (String language : languages) {
      Locale locale = Locale.forLanguageTag(language);
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
      for (int month = 1; month <= 12; month++) {
        add(names, symbols.getMonths()[month - 1], month, locale);
        add(names, symbols.getShortMonths()[month - 1], month, locale);
        Month of = Month.of(month);
        add(names, of.getDisplayName(TextStyle.FULL_STANDALONE, locale), month, locale);
        add(names, of.getDisplayName(TextStyle.SHORT_STANDALONE, locale), month, locale);
      }
    }
    names.putIfAbsent("sept", 9);
    return names;
  }

  private static void add(Map<String, Integer> names, String name, int month, Locale locale) {
    String word = name.toLowerCase(locale).replace(".", "").strip();
    if (word.length() >= 3 && word.chars().allMatch(c -> Character.isLetter(c) || c > 0x2ff)) {
      names.putIfAbsent(word, month);
    }
  }
}
