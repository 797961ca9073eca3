package dev.copydesk.article;

/** What a block is in the make-up of an article. */
public enum Role {
  /** The title of the article. */
  HEADLINE,
  /** A heading inside the article. */
  SUBHEAD,
  /** The line that names the authors. */
  BYLINE,
  /** The place (and day) that opens a story: a line of its own or the beginning of a paragraph. */
  DATELINE,
  /** Running text. */
  PARAGRAPH,
  /** A block quotation. */
  QUOTE,
  /** An item of a list. */
  LIST_ITEM,
  /** The text under a picture. */
  CAPTION,
  /** A cell of a table. */
  TABLE_CELL,
  /** Program text, never read as prose. */
  CODE
}
