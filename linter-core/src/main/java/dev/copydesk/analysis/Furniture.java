package dev.copydesk.analysis;

import dev.copydesk.analysis.furniture.PageParts;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The blocks that belong to the page and not to the story, of which kind each is and why. Rules
 * that judge the story look at {@link #story()} only.
 */
public final class Furniture {
  private final List<Place> places;
  private final List<Piece> pieces;
  private final List<Block> story;
  private final BitSet page = new BitSet();

  /**
   * A run of consecutive blocks of the page: {@code first} and {@code last} are indexes in {@link
   * Article#blocks()}; {@code kind} is the name of the rule that reports it; {@code certain} says
   * that no story would hold it; {@code reason} completes the sentence "this …".
   */
  public record Piece(int first, int last, String kind, boolean certain, String reason) {
    /** The number of blocks. */
    public int size() {
      return last - first + 1;
    }
  }

  /** Where a block stands. */
  public enum Place {
    /** It is a piece of the page. */
    PAGE,
    /** It tells of the story: who wrote it, when it was published, what a picture shows. */
    OWN,
    /** It is a paragraph of the running text. */
    BODY,
    /** It stands between paragraphs of the running text. */
    BETWEEN,
    /** It stands before the running text or after it. */
    OUTSIDE;

    /** The name in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Furniture(Article article) {
    PageParts parts = PageParts.of(article);
    places = parts.places();
    pieces = parts.pieces();
    pieces.forEach(piece -> page.set(piece.first(), piece.last() + 1));
    List<Block> blocks = article.blocks();
    List<Block> left = new ArrayList<>(blocks.size());
    for (int i = page.nextClearBit(0); i < blocks.size(); i = page.nextClearBit(i + 1)) {
      left.add(blocks.get(i));
    }
    story = List.copyOf(left);
  }

  /** The furniture of an article. */
  public static Furniture of(Article article) {
    return article.analysis(Furniture.class, Furniture::new);
  }

  /** What belongs to the page, in reading order, without overlaps. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** The blocks that belong to the story, headline and byline included. */
  public List<Block> story() {
    return story;
  }

  /** Where a block stands, by its index in {@link Article#blocks()}. */
  public Place place(int block) {
    return places.get(block);
  }

  /** Whether a block, by its index in {@link Article#blocks()}, belongs to the story. */
  public boolean isStory(int block) {
    return !page.get(block);
  }
}
