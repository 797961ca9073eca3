package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The nouns for those who can say something, and the given names that tell a man from a woman. */
final class SpeakingNouns {
  private static final Map<String, Kind> NOUNS = read("speaking-nouns.txt");
  private static final Map<String, Kind> GIVEN = read("given-names.txt");

  /** What a noun stands for. */
  enum Kind {
    MAN,
    WOMAN,
    PERSON,
    /** An office, a firm, a paper, a document. */
    BODY,
    /** Nothing that says something. */
    NONE;

    boolean isPerson() {
      return this == MAN || this == WOMAN || this == PERSON;
    }
  }

  private SpeakingNouns() {}

  /** What a noun in lower case stands for, in the singular or the plural. */
  static Kind of(String noun) {
    Kind kind = NOUNS.get(noun);
    if (kind != null) {
      return kind;
    }
    if (noun.endsWith("'s") || noun.endsWith("’s")) {
      return Kind.NONE;
    }
    kind = NOUNS.get(singular(noun));
    return kind == null ? unlisted(noun) : kind;
  }

  /** Whether a given name is a man's or a woman's; a person's where it can be both. */
  static Kind bearer(String given) {
    return GIVEN.getOrDefault(given.toLowerCase(Locale.ROOT), Kind.PERSON);
  }

  /** Whether a noun in lower case is the plural of one that is known. */
  static boolean isPlural(String noun) {
    return !NOUNS.containsKey(noun) && NOUNS.containsKey(singular(noun))
        || noun.equals("people")
        || noun.equals("police");
  }

  private static String singular(String noun) {
    if (noun.endsWith("men")) {
      return noun.substring(0, noun.length() - 2) + "an";
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean hissing = noun.endsWith("sses") || noun.endsWith("ches") || noun.endsWith("shes");
    return hissing
        ? noun.substring(0, noun.length() - 2)
        : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** A word that its ending makes a calling: "ecologist", "obstetricians". */
  private static Kind unlisted(String noun) {
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    if (one.endsWith("woman")) {
      return Kind.WOMAN;
    }
    boolean calling = one.endsWith("ologist") || one.endsWith("ician") || one.endsWith("grapher");
    return calling || one.endsWith("person") ? Kind.PERSON : Kind.NONE;
  }

  private static Map<String, Kind> read(String file) {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : WordList.lines(SpeakingNouns.class, file)) {
      int blank = line.indexOf(' ');
      Kind kind = Kind.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT));
      kinds.put(line.substring(blank + 1), kind);
    }
    return Map.copyOf(kinds);
  }
}
