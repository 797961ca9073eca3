package dev.copydesk.analysis.name;

import dev.copydesk.analysis.WordList;
import java.util.List;
import java.util.Set;

/** Forms of address, offices and ranks, and where they end and the name begins. */
final class Titles {
  private static final Set<String> TITLES = WordList.set(Titles.class, "titles.txt");
  private static final Set<String> AFTER = Set.of("jr", "sr", "ii", "iii", "iv");

  private Titles() {}

  static boolean isTitle(String lower) {
    return TITLES.contains(lower);
  }

  /** How many parts at the beginning are titles; 0 if there is none or nothing else. */
  static int leading(List<Mention.Part> parts) {
    for (int i = Math.min(parts.size() - 2, 5); i >= 0; i--) {
      if (isTitle(parts.get(i).folded()) && !parts.get(i + 1).tied() && isOffice(parts, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** How many parts remain without "Jr" and the like. */
  static int end(List<Mention.Part> parts) {
    int end = parts.size();
    return end > 1 && AFTER.contains(parts.get(end - 1).folded()) ? end - 1 : end;
  }

  /** "General Motors" and "Johan King Jr" hold no title. */
  private static boolean isOffice(List<Mention.Part> parts, int at) {
    boolean namesOnly = true;
    for (Mention.Part part : parts.subList(at + 1, parts.size())) {
      Lexicon.Known known = Lexicon.of(part.folded());
      namesOnly &= known.word() && !known.name() || AFTER.contains(part.folded());
    }
    Lexicon.Known first = Lexicon.of(parts.get(0).folded());
    boolean personBefore = at > 0 && first.given() && !first.word();
    return !namesOnly && !personBefore;
  }
}
