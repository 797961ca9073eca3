package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.published.Claim;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.rule.Fix;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fix that takes whole blocks out of an article, with the blank lines that follow them. */
final class Removal {
  /** A credit is shorter: such a line holds the caption too. */
  private static final int LONGEST_CREDIT = 60;

  /** A button or a label is shorter: such a line says something of the story too. */
  private static final int LONGEST_LINE = 100;

  /** Kinds that are sentences by nature. */
  private static final Set<String> PROSE =
      Set.of(
          "author-box",
          "audio-notice",
          "contact-prompt",
          "cookie-notice",
          "donation-appeal",
          "legal-footer",
          "newsletter-prompt",
          "page-furniture",
          "subscription-prompt");

  private static final Pattern DAY =
      Pattern.compile("\\b\\d{1,2}\\b[^\\n]{0,20}\\b(?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d[-/.]\\d");

  /** The label of a caption, with the caption. */
  private static final Pattern CAPTION = Pattern.compile("(?i)\\bcaption\\b:?(?:\\s+\\S+){4}");

  private static final Set<String> MARKDOWN = Set.of("markdown", "mdx");

  /** Pictures, tags and the like, which are no words. */
  private static final Pattern OTHER = Pattern.compile("!\\[|<|\\{[{%]|\\[\\^|```|~~~");

  private static final String BULLETS = "-*•‣▪–+>#";

  private Removal() {}

  /**
   * The fix; safe where every line is certain, and none is all that tells a caption or the date,
   * credits a picture that may stand beside it, or stands where a page keeps what is its own.
   */
  static Optional<Fix> of(Article article, Piece piece) {
    String lines = piece.size() == 1 ? "this line" : "these " + piece.size() + " lines";
    List<Edit> edits = edits(article, piece);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix("remove " + lines, isSafe(article, piece), edits));
  }

  private static boolean isPage(Article article) {
    return article.format().equals("html");
  }

  private static List<Edit> edits(Article article, Piece piece) {
    if (isPage(article)) {
      return ElementRemoval.of(article, piece);
    }
    Optional<Edit> edit =
        MARKDOWN.contains(article.format())
            ? markdown(article, piece)
            : article.edit(whole(article, piece.first(), piece.last()), "");
    return edit.stream().toList();
  }

  private static boolean isSafe(Article article, Piece piece) {
    List<Block> blocks = article.blocks().subList(piece.first(), piece.last() + 1);
    int longest =
        piece.kind().equals("photo-credit")
            ? LONGEST_CREDIT
            : PROSE.contains(piece.kind()) ? Integer.MAX_VALUE : LONGEST_LINE;
    boolean more =
        blocks.stream()
            .anyMatch(
                block ->
                    block.span().length() > longest
                        || CAPTION.matcher(article.text(block.span())).find());
    boolean own = isPage(article) && !ElementRemoval.isAmongStory(article, piece);
    boolean credit = piece.kind().equals("photo-credit") && !article.format().equals("text");
    return piece.certain() && !more && !own && !credit && !isDated(article, blocks);
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

  /** The lines of plain paragraphs and items, where nothing stands among them that is not read. */
  private static Optional<Edit> markdown(Article article, Piece piece) {
    List<Block> blocks = article.blocks().subList(piece.first(), piece.last() + 1);
    Source source = article.source();
    Span words =
        article.locate(blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span())).span();
    int start = source.line(source.position(words.start()).line()).start();
    int end = source.line(source.position(words.end()).line()).end();
    Span lines = new Span(start, end);
    boolean plain = blocks.stream().allMatch(Removal::isPlain);
    if (!plain || OTHER.matcher(lines.of(source.text())).find()) {
      return Optional.empty();
    }
    return Optional.of(new Edit(source.locate(withGap(source.text(), lines)), ""));
  }

  private static boolean isPlain(Block block) {
    return block.role() == Role.PARAGRAPH && block.place().isEmpty()
        || block.role() == Role.LIST_ITEM && block.place().equals("li");
  }

  /** With the line ends after it, or, where nothing follows, with those before it. */
  private static Span withGap(String text, Span lines) {
    int end = lines.end();
    while (end < text.length() && isLineEnd(text.charAt(end))) {
      end++;
    }
    if (end < text.length()) {
      return new Span(lines.start(), end);
    }
    int start = lines.start();
    while (start > 0 && isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, lines.end());
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
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
