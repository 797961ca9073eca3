package dev.copydesk.analysis.published;

import dev.copydesk.analysis.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words beside a date that say what happened on it, in about ten languages. */
final class Labels {
  private static final Map<String, Label> WORDS = words();

  /** What a word beside a date says. */
  enum Label {
    /** It was published. */
    PUBLISHED,
    /** It was changed. */
    UPDATED,
    /** Something else: a birth, a copyright, an event. */
    OTHER,
    /** Nothing. */
    NONE
  }

  private Labels() {}

  /** The last label in some words, or in the names of an element. */
  static Label of(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Label found = Label.NONE;
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter =
          i < lower.length() && (Character.isLetter(lower.charAt(i)) || lower.charAt(i) == '©');
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        Label label = WORDS.get(lower.substring(start, i));
        found = label == null ? found : label;
        start = -1;
      }
    }
    return found;
  }

  /**
   * The label in the names of the innermost element of a place. Feeds' {@code updated} beside
   * {@code entry-date} says nothing: templates write it on every date.
   */
  static Label ofPlace(String place) {
    String innermost = place.substring(place.lastIndexOf(' ') + 1);
    Label label = of(innermost);
    boolean entry = innermost.contains("entry-date") || innermost.contains("published");
    return label == Label.UPDATED && entry ? Label.NONE : label;
  }

  private static Map<String, Label> words() {
    Map<String, Label> words = new HashMap<>();
    for (String line : WordList.lines(Labels.class, "date-labels.txt")) {
      String[] parts = line.split("\\s+");
      words.put(parts[0], Label.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
    return words;
  }
}
