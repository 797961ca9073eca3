package dev.copydesk.rules.names;

import dev.copydesk.analysis.WordList;
import java.util.HashSet;
import java.util.Set;

/** Whether two words belong together as Russia, Russian and Russians do. */
final class Derivation {
  private static final Set<String> ENDINGS = new HashSet<>();

  static {
    for (String line : WordList.lines(Derivation.class, "derivations.txt")) {
      int blank = line.indexOf(' ');
      String base = line.substring(0, blank);
      for (String other : line.substring(blank + 1).split(" ")) {
        ENDINGS.add(base + other);
      }
    }
  }

  private Derivation() {}

  /** Whether one is the plural, possessive or demonym of the other, or both of a third word. */
  static boolean related(String a, String b) {
    int same = 0;
    int shorter = Math.min(a.length(), b.length());
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    for (int stem = same; stem >= Math.max(3, same - 2); stem--) {
      String x = a.substring(stem);
      String y = b.substring(stem);
      if (x.length() > 5 || y.length() > 5) {
        return false;
      }
      // "Iraqi" is of Iraq, but "Karasovskyi" is another spelling
      if (x.length() + y.length() == 1 && (x + y).equals("i") && a.charAt(stem - 1) == 'y') {
        return false;
      }
      if (ENDINGS.contains("-" + x + "-" + y) || ENDINGS.contains("-" + y + "-" + x)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the two differ by the s of a plural or a possessive only. */
  static boolean plural(String a, String b) {
    return a.equals(b + "s") || b.equals(a + "s") || a.equals(b + "es") || b.equals(a + "es");
  }
}
