package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.published.Claim;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rule.Fix;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fix that takes whole blocks out of an article, with the blank lines that follow them. */
final class Removal {
  /** A credit is shorter: such a line holds the caption too. */
  private static final int LONGEST_CREDIT = 60;

  private static final Pattern DAY =
      Pattern.compile("\\b\\d{1,2}\\b[^\\n]{0,20}\\b(?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d[-/.]\\d");

  private static final String BULLETS = "-*•‣▪–+>#";

  private Removal() {}

  /**
   * The fix; safe where every line is certain, and none is all that tells a caption or the date.
   */
  static Optional<Fix> of(Article article, Piece piece) {
    String lines = piece.size() == 1 ? "this line" : "these " + piece.size() + " lines";
    return article
        .edit(whole(article, piece.first(), piece.last()), "")
        .map(edit -> Fix.of("remove " + lines, isSafe(article, piece), edit));
  }

  private static boolean isSafe(Article article, Piece piece) {
    List<Block> blocks = article.blocks().subList(piece.first(), piece.last() + 1);
    boolean captioned =
        piece.kind().equals("photo-credit")
            && blocks.stream().anyMatch(block -> block.span().length() > LONGEST_CREDIT);
    return piece.certain() && !captioned && !isDated(article, blocks);
  }

  /** Whether the day of publication is known, or may be known, from these blocks only. */
  private static boolean isDated(Article article, List<Block> blocks) {
    if (blocks.stream().noneMatch(block -> DAY.matcher(article.text(block.span())).find())) {
      return false;
    }
    return Publication.of(article)
        .believed()
        .map(claim -> blocks.stream().anyMatch(block -> holds(article, block, claim)))
        .orElse(true);
  }

  private static boolean holds(Article article, Block block, Claim claim) {
    return article.locate(block.span()).span().overlaps(claim.where().span());
  }

  /**
   * From the first character of the first line to the first of the next block, so that no gap is
   * left; at the end, from the last character of the block before.
   */
  private static Span whole(Article article, int first, int last) {
    List<Block> blocks = article.blocks();
    String text = article.text();
    int start = lineStart(text, blocks.get(first).span().start());
    int end = blocks.get(last).span().end();
    if (last + 1 < blocks.size()) {
      return new Span(start, Math.max(end, lineStart(text, blocks.get(last + 1).span().start())));
    }
    int before = first == 0 ? start : blocks.get(first - 1).span().end();
    boolean blank = text.substring(before, start).isBlank();
    return new Span(blank ? before : start, end);
  }

  /** The start of the line, where nothing but a bullet stands before an offset. */
  private static int lineStart(String text, int offset) {
    int i = offset;
    while (i > 0 && text.charAt(i - 1) != '\n' && isBullet(text.charAt(i - 1))) {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n' ? i : offset;
  }

  private static boolean isBullet(char c) {
    return Character.isWhitespace(c)
        || Character.isDigit(c)
        || c == '.'
        || c == ')'
        || BULLETS.indexOf(c) >= 0;
  }
}
