package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rule.Fix;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Optional;

/** The fix that takes whole blocks out of an article, with the blank lines that follow them. */
final class Removal {
  private static final String BULLETS = "-*•‣▪–+>#";

  private Removal() {}

  /** The fix; safe where every line is certain. */
  static Optional<Fix> of(Article article, Piece piece) {
    String lines = piece.size() == 1 ? "this line" : "these " + piece.size() + " lines";
    return article
        .edit(whole(article, piece.first(), piece.last()), "")
        .map(edit -> Fix.of("remove " + lines, piece.certain(), edit));
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
