package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What the mark-up of a document says of a line, whatever its words look like: a title, a heading,
 * a caption and the entries of a list of details are meant. Only a heading of a piece of the page
 * belongs to the page too.
 */
final class MarkedUp {
  private static final String PLAIN = "text";
  private static final Set<String> POINTERS =
      Set.of("contact-prompt", "read-more", "related-link", "subscription-prompt");
  private static final int SHORTEST_SENTENCE = 5;
  private static final int SHORTEST_LIST = 3;

  private MarkedUp() {}

  /** Whether an article's blocks are told apart by mark-up and not by their looks. */
  static boolean is(Article article) {
    return !article.format().equals(PLAIN);
  }

  /** Takes back the verdicts on titles, headings, captions, signatures and sentences that link. */
  static void spare(Article article, List<Line> lines, Verdict[] verdicts) {
    BitSet links = links(article);
    for (int i = verdicts.length - 1; i >= 0; i--) {
      Role role = lines.get(i).block.role();
      boolean meant =
          role == Role.HEADLINE
              || role == Role.CAPTION
              || role == Role.SUBHEAD && !isHeadOfPiece(verdicts, i)
              || isSignature(lines, verdicts, i)
              || isDetail(lines, i)
              || links.get(i) && isPointerInWords(lines.get(i), verdicts[i]);
      if (meant) {
        verdicts[i] = null;
      }
    }
  }

  /** The blocks in which words are a link. */
  static BitSet links(Article article) {
    List<Block> blocks = article.blocks();
    BitSet links = new BitSet();
    int block = 0;
    for (Inline inline : article.inlines()) {
      while (block < blocks.size() && blocks.get(block).span().end() <= inline.span().start()) {
        block++;
      }
      if (inline.kind() == Inline.Kind.LINK && block < blocks.size()) {
        links.set(block);
      }
    }
    return links;
  }

  /** "To see the plans, click here." leads somewhere as long as its link is there. */
  private static boolean isPointerInWords(Line line, Verdict verdict) {
    return verdict != null
        && POINTERS.contains(verdict.kind())
        && line.endsSentence()
        && line.words >= SHORTEST_SENTENCE;
  }

  /** A name alone, with nothing of the page beside it. */
  private static boolean isSignature(List<Line> lines, Verdict[] verdicts, int i) {
    return lines.get(i).isNameAlone()
        && !lines.get(i).says(Wording.Strength.SURE)
        && !isFlagged(verdicts, i - 1)
        && !isFlagged(verdicts, i + 1);
  }

  /** "Comments: 0" among other entries of a list that all have a label and a value. */
  private static boolean isDetail(List<Line> lines, int i) {
    int from = i;
    while (from > 0 && i - from < SHORTEST_LIST && isLabelled(lines.get(from - 1))) {
      from--;
    }
    int end = i;
    while (end < lines.size() && end - i < SHORTEST_LIST && isLabelled(lines.get(end))) {
      end++;
    }
    return end > i && end - from >= SHORTEST_LIST;
  }

  private static boolean isLabelled(Line line) {
    return line.block.role() == Role.LIST_ITEM && line.hasInnerColon();
  }

  private static boolean isFlagged(Verdict[] verdicts, int i) {
    return i >= 0 && i < verdicts.length && verdicts[i] != null;
  }

  private static boolean isHeadOfPiece(Verdict[] verdicts, int i) {
    return verdicts[i] != null && verdicts[i].certain() && isFlagged(verdicts, i + 1);
  }
}
