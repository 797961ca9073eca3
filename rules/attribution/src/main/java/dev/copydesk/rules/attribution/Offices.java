package dev.copydesk.rules.attribution;

import java.util.Map;
import java.util.Set;

/** Offices written short: "Gov." before a name is the governor later on, "CEO" is no name. */
final class Offices {
  private static final Set<String> ABBREVIATIONS =
      Set.of("ceo", "cfo", "cto", "coo", "mp", "mps", "mep", "gp", "pm", "vp");
  private static final Map<String, String> FULL =
      Map.of(
          "gov", "governor",
          "sen", "senator",
          "rep", "representative",
          "prof", "professor",
          "sgt", "sergeant",
          "capt", "captain",
          "col", "colonel",
          "gen", "general",
          "lt", "lieutenant",
          "dr", "doctor");

  private Offices() {}

  static boolean isAbbreviation(String lower) {
    return ABBREVIATIONS.contains(lower);
  }

  /** The office in full, in lower case. */
  static String full(String lower) {
    return FULL.getOrDefault(lower, lower);
  }
}
