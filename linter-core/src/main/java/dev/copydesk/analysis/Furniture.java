package dev.copydesk.analysis;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The blocks that belong to the page and not to the story, of which kind each is and why. Rules
 * that judge the story look at {@link #story()} only.
 */
public final class Furniture {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Block> story = new ArrayList<>();

  /**
   * A run of consecutive blocks of the page: {@code first} and {@code last} are indexes in {@link
   * Article#blocks()}; {@code kind} is the name of the rule that reports it; {@code certain} says
   * that no story would hold it.
   */
  public record Piece(int first, int last, String kind, boolean certain, String reason) {}

  private Furniture(Article article) {
    story.addAll(article.blocks());
  }

  /** The furniture of an article. */
  public static Furniture of(Article article) {
    return article.analysis(Furniture.class, Furniture::new);
  }

  /** What belongs to the page, in reading order, without overlaps. */
  public List<Piece> pieces() {
    return Collections.unmodifiableList(pieces);
  }

  /** The blocks that belong to the story, headline and byline included. */
  public List<Block> story() {
    return Collections.unmodifiableList(story);
  }

  /** Whether a block, by its index in {@link Article#blocks()}, belongs to the story. */
  public boolean isStory(int block) {
    return pieces.stream().noneMatch(p -> p.first() <= block && block <= p.last());
  }
}
