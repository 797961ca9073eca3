package dev.copydesk.analysis.published;

import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.published.Claim.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the keys of metadata mean for the publication date. */
final class DateKeys {
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, Meaning> KEYS = keys();

  /** A kind of date; {@code plain} is a key that says {@code date} and no more. */
  record Meaning(Kind kind, boolean plain) {}

  private DateKeys() {}

  /** The meaning of a dotted name: of its last parts together, else of the last alone. */
  static Optional<Meaning> of(String name) {
    Meaning dotted = KEYS.get(name.toLowerCase(Locale.ROOT));
    if (dotted != null) {
      return Optional.of(dotted);
    }
    String[] parts = name.split("\\.");
    String last = "";
    Meaning meaning = null;
    for (int i = parts.length - 1; i >= Math.max(0, parts.length - 3); i--) {
      last = SEPARATORS.matcher(parts[i].toLowerCase(Locale.ROOT)).replaceAll("") + last;
      Meaning longer = KEYS.get(last);
      meaning = longer == null ? meaning : longer;
    }
    return Optional.ofNullable(meaning);
  }

  private static Map<String, Meaning> keys() {
    Map<String, Meaning> keys = new HashMap<>();
    for (String line : WordList.lines(DateKeys.class, "date-keys.txt")) {
      String[] parts = line.split("\\s+");
      boolean plain = parts[1].equals("date");
      Kind kind = plain ? Kind.PUBLISHED : Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
      keys.put(parts[0], new Meaning(kind, plain));
    }
    return keys;
  }
}
