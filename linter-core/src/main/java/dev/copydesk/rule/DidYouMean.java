package dev.copydesk.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone who mistyped a name most likely meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /** {@code "; did you mean \"…\"?"} where a known name is near, else nothing. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known).map(name -> "; did you mean \"" + name + "\"?").orElse("");
  }

  /** The nearest of the known names, if it is near enough to be meant. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Math.max(2, wanted.length() / 3) + 1;
    for (String name : known) {
      int distance = distance(wanted, name);
      if (name.endsWith("/" + wanted)) {
        distance = 0;
      }
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
