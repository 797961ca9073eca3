package dev.copydesk.article;

import dev.copydesk.text.Span;

/**
 * A stretch of an article's text that stands for itself: a paragraph, a heading, a list item.
 * {@code span} is counted in {@link Article#text()}, without white space at the ends. {@code place}
 * is where it stood in the structure of the document: the enclosing elements, outermost first, each
 * as {@code name#id.class.class}, separated by blanks ({@code "main div.story p"}); empty where the
 * format has no such structure.
 */
public record Block(Role role, Span span, String place) {
  /** A block of a format without structure. */
  public Block(Role role, Span span) {
    this(role, span, "");
  }
}
