package dev.copydesk.analysis;

import dev.copydesk.article.Article;
import dev.copydesk.text.Span;

/**
 * Words that stand between quotation marks, or in a block of their own. {@code block} is the index
 * in {@link Article#blocks()}; {@code span} includes the marks, {@code words} does not; both are
 * UTF-16 offsets in the article's text and end with the block. A quotation that runs over
 * paragraphs is one for each.
 */
public record Quotation(int block, Span span, Span words, Marks marks, End end) {
  /** What tells the reader that words are quoted. */
  public enum Marks {
    /** {@code “…”}. */
    CURLY,
    /** {@code "…"}. */
    STRAIGHT,
    /** Two apostrophes, as some agencies send them: {@code ''…''}. */
    DOUBLED,
    /** {@code ‘…’} or {@code '…'}. */
    SINGLE,
    /** {@code «…»}, {@code »…«} or {@code „…“}. */
    FOREIGN,
    /** A block quotation, without marks. */
    BLOCK
  }

  /** How it ends. */
  public enum End {
    /** With a closing mark, or with its block where that needs none. */
    CLOSED,
    /** The next paragraph goes on with it. */
    RUNNING,
    /** Nobody closed it: it reaches to the next opening mark or the end of the block. */
    UNCLOSED
  }
}
