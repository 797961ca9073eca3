package dev.copydesk.rules.language;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.Words;
import java.util.List;
import java.util.Set;

/** Bare verbs where something is demanded: "they prefer she stay", "God bless". */
final class Subjunctive {
  private static final Set<String> DEMANDS = WordList.set(Subjunctive.class, "demands.txt");
  private static final int REACH = 8;

  private Subjunctive() {}

  /** Whether a remark misses the ending of such a verb. */
  static boolean explains(Words words, Remark remark) {
    return missesEnding(words.in(remark.span()), remark.suggestions())
        && followsDemand(words.all(), words.indexAt(remark.span().start()));
  }

  private static boolean missesEnding(List<Word> written, List<String> suggestions) {
    if (written.isEmpty() || suggestions.isEmpty()) {
      return false;
    }
    String verb = written.get(written.size() - 1).lower();
    String meant = suggestions.get(0);
    return meant.endsWith(verb + "s") || meant.endsWith(verb + "es");
  }

  private static boolean followsDemand(List<Word> all, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (all.get(i).isMark(".")) {
        return false;
      }
      if (DEMANDS.contains(all.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
