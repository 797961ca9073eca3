package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.name.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Leads from a last name to the full name that an article calls somebody by. */
final class FullNames {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private final Map<String, String> spoken = new HashMap<>();
  private final Map<String, String> mentioned = new HashMap<>();

  /** Learns the persons of the article; a last name that two of them bear leads to neither. */
  FullNames(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.PERSON && mention.parts().size() > 1) {
        mentioned.merge(mention.last().text(), mention.name(), (a, b) -> a.equals(b) ? a : "");
      }
    }
  }

  /** "Smith" for one who was called "Ann Smith" before is "Ann Smith". */
  String of(String words) {
    String clean = oneLine(words);
    if (clean.endsWith("'s") || clean.endsWith("’s")) {
      clean = clean.substring(0, clean.length() - 2);
    }
    if (clean.length() > 2 && clean.equals(clean.toUpperCase(Locale.ROOT))) {
      String plain = clean.charAt(0) + clean.substring(1).toLowerCase(Locale.ROOT);
      clean = spoken.containsKey(plain) ? plain : clean;
    }
    String surname = clean.substring(clean.lastIndexOf(' ') + 1);
    String known = spoken.get(surname);
    if (known != null && (known.endsWith(" " + clean) || known.equals(clean))) {
      return known;
    }
    String whole = mentioned.getOrDefault(surname, "");
    String name = whole.endsWith(" " + clean) ? whole : clean;
    spoken.put(surname, name);
    return name;
  }

  /** The words with single blanks. */
  static String oneLine(String words) {
    boolean plain = words.indexOf('\n') < 0 && words.indexOf('\u00a0') < 0 && !words.contains("  ");
    return plain ? words : BLANKS.matcher(words).replaceAll(" ");
  }
}
