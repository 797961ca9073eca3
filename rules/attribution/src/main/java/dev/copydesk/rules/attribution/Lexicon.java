package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of words and the forms of cue verbs, by word in lower case. */
final class Lexicon {
  private static final Map<String, Integer> CLASSES = readClasses();
  private static final Map<String, Cue> CUES = readCues();

  private Lexicon() {}

  /** The bits of the classes of a word; 0 for a word of none. */
  static int classes(String lower) {
    return CLASSES.getOrDefault(lower, 0);
  }

  /** The verb a word is a form of; {@link Cue#NONE} if it is none. */
  static Cue cue(String lower) {
    return CUES.getOrDefault(lower, Cue.NONE);
  }

  private static Map<String, Integer> readClasses() {
    Map<String, Integer> classes = new HashMap<>();
    for (String line : WordList.lines(Lexicon.class, "lexicon.txt")) {
      int blank = line.indexOf(' ');
      int bit = WordClass.valueOf(line.substring(0, blank)).bit();
      classes.merge(line.substring(blank + 1), bit, (a, b) -> a | b);
    }
    return classes;
  }

  private static Map<String, Cue> readCues() {
    Map<String, Cue> cues = new HashMap<>();
    for (String line : WordList.lines(Lexicon.class, "cues.txt")) {
      List<String> parts = Arrays.asList(line.split(" ", -1));
      String verb = parts.get(0);
      String frames = parts.get(1).equals("-") ? "n" : parts.get(1);
      List<String> forms = parts.subList(2, parts.size());
      boolean regular = forms.isEmpty();
      String past = regular ? regularPast(verb) : forms.get(1);
      put(cues, verb, verb, frames, past.equals(verb) ? Cue.Form.PAST : Cue.Form.BASE);
      put(cues, regular ? regularS(verb) : forms.get(0), verb, frames, Cue.Form.S);
      put(cues, past, verb, frames, Cue.Form.PAST);
      put(cues, regular ? regularIng(verb) : forms.get(2), verb, frames, Cue.Form.ING);
      if (forms.size() > 3) {
        put(cues, forms.get(3), verb, frames, Cue.Form.PARTICIPLE);
      }
    }
    return cues;
  }

  private static void put(
      Map<String, Cue> cues, String form, String verb, String frames, Cue.Form kind) {
    if (form.equals("-")) {
      return;
    }
    cues.putIfAbsent(form, new Cue(verb, frames, kind));
  }

  private static String regularS(String verb) {
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing = verb.matches(".*(?:s|x|z|ch|sh|o)");
    return verb + (hissing ? "es" : "s");
  }

  private static String regularPast(String verb) {
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb + (verb.endsWith("e") ? "d" : "ed");
  }

  private static String regularIng(String verb) {
    boolean dropsE = verb.endsWith("e") && !verb.endsWith("ee");
    return (dropsE ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  private static boolean endsInConsonantAndY(String verb) {
    return verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
  }
}
