package dev.copydesk.analysis.time;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where the clause around an expression looks, as its words tell. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final Map<String, Direction> CUES = read();
  private static final Set<String> SAYING = WordGroups.of("saying");
  private static final Set<String> CLAUSE =
      Set.of("that", "which", "who", "where", "when", "because", "although", "if");
  private static final int REACH = 14;

  /** Looks from the expression outwards, backwards first, no further than its sentence. */
  static Direction around(Tokens tokens, int first, int end) {
    int verb = tokens.is(first - 1, "on") ? first - 2 : first - 1;
    if (SAYING.contains(tokens.lower(verb))) {
      return PAST;
    }
    Direction before = before(tokens, first);
    Direction cue = before == UNKNOWN ? after(tokens, end) : before;
    boolean open =
        tokens.isAny(first - 1, "until", "till") || tokens.isAny(first - 1, "through", "by");
    return cue == UNKNOWN && open ? FUTURE : cue;
  }

  private static Direction before(Tokens tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - REACH) && !isStop(tokens, i); i--) {
      Direction cue = cue(tokens, i);
      if (cue != UNKNOWN) {
        return cue;
      }
    }
    return UNKNOWN;
  }

  private static Direction after(Tokens tokens, int end) {
    int limit = Math.min(tokens.size(), end + REACH);
    for (int i = end; i < limit && !isStop(tokens, i) && !CLAUSE.contains(tokens.lower(i)); i++) {
      Direction cue = cue(tokens, i);
      if (cue != UNKNOWN) {
        return cue;
      }
    }
    return UNKNOWN;
  }

  private static boolean isStop(Tokens tokens, int i) {
    return tokens.word(i).kind() == Word.Kind.MARK
        && ".;!?".contains(tokens.lower(i))
        && (tokens.isCapital(i + 1) || tokens.is(i, ";"));
  }

  /** "Said" and the like tell when somebody spoke, not when it happens. */
  private static Direction cue(Tokens tokens, int i) {
    String word = tokens.lower(i);
    Direction known = CUES.get(word);
    if (known != null) {
      return known;
    }
    if (word.equals("to") && tokens.isAny(i + 1, "be", "begin")) {
      return FUTURE;
    }
    boolean regular = word.length() > 4 && word.endsWith("ed") && !tokens.isName(i);
    return regular ? PAST : UNKNOWN;
  }

  private static Map<String, Direction> read() {
    Map<String, Direction> cues = new HashMap<>();
    for (String line : WordList.lines(Direction.class, "direction-cues.txt")) {
      String[] fields = line.split(" ");
      for (int i = 1; i < fields.length; i++) {
        cues.put(fields[i], valueOf(fields[0]));
      }
    }
    return Collections.unmodifiableMap(cues);
  }
}
