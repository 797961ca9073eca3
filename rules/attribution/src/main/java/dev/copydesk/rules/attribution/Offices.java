package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.WordList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Offices written short: "Gov." before a name is the governor later on, "CEO" is no name. */
final class Offices {
  private static final Set<String> ABBREVIATIONS =
      Set.of("ceo", "cfo", "cto", "coo", "mp", "mps", "mep", "gp", "pm", "vp");
  private static final Map<String, String> FULL =
      WordList.lines(Offices.class, "offices.tsv").stream()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  private Offices() {}

  static boolean isAbbreviation(String lower) {
    return ABBREVIATIONS.contains(lower);
  }

  /** The office in full, in lower case. */
  static String full(String lower) {
    return FULL.getOrDefault(lower, lower);
  }
}
