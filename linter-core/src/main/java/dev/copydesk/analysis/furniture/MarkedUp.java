package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import java.util.List;

/**
 * What the mark-up of a document says of a line, whatever its words look like: a title, a heading
 * and a caption are meant. Only a heading of a piece of the page belongs to the page too.
 */
final class MarkedUp {
  private static final String PLAIN = "text";

  private MarkedUp() {}

  /** Whether an article's blocks are told apart by mark-up and not by their looks. */
  static boolean is(Article article) {
    return !article.format().equals(PLAIN);
  }

  /** Takes back the verdicts on titles, headings, captions and signatures. */
  static void spare(List<Line> lines, Verdict[] verdicts) {
    for (int i = verdicts.length - 1; i >= 0; i--) {
      Role role = lines.get(i).block.role();
      boolean meant =
          role == Role.HEADLINE
              || role == Role.CAPTION
              || role == Role.SUBHEAD && !isHeadOfPiece(verdicts, i)
              || isSignature(lines, verdicts, i);
      if (meant) {
        verdicts[i] = null;
      }
    }
  }

  /** A name alone, with nothing of the page beside it. */
  private static boolean isSignature(List<Line> lines, Verdict[] verdicts, int i) {
    return lines.get(i).isNameAlone()
        && !lines.get(i).says(Wording.Strength.SURE)
        && !isFlagged(verdicts, i - 1)
        && !isFlagged(verdicts, i + 1);
  }

  private static boolean isFlagged(Verdict[] verdicts, int i) {
    return i >= 0 && i < verdicts.length && verdicts[i] != null;
  }

  private static boolean isHeadOfPiece(Verdict[] verdicts, int i) {
    return verdicts[i] != null && verdicts[i].certain() && isFlagged(verdicts, i + 1);
  }
}
