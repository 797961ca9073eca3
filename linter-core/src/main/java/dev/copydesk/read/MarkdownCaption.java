package dev.copydesk.read;

import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Tells the words of a picture from copy: Markdown has no captions, so that authors set them in
 * italics below the picture, in its paragraph or in the next.
 */
final class MarkdownCaption {
  private MarkdownCaption() {}

  static boolean is(Node paragraph) {
    if (!(paragraph instanceof Paragraph)) {
      return false;
    }
    boolean picture = false;
    boolean words = false;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (isPicture(node)) {
        picture = !words;
      } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
        words = true;
      } else if (!isGap(node)) {
        return false;
      }
    }
    return words && (picture || isPictures(paragraph.getPrevious()));
  }

  /** Whether a paragraph holds pictures and no words. */
  private static boolean isPictures(Node paragraph) {
    if (!(paragraph instanceof Paragraph)) {
      return false;
    }
    boolean picture = false;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (!isPicture(node) && !isGap(node)) {
        return false;
      }
      picture |= isPicture(node);
    }
    return picture;
  }

  private static boolean isPicture(Node node) {
    return node instanceof Image
        || node instanceof Link && node.getFirstChild() instanceof Image
        || node instanceof HtmlInline html && html.getLiteral().startsWith("<img");
  }

  private static boolean isGap(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || node instanceof HtmlInline html && html.getLiteral().startsWith("<br")
        || node instanceof Text text && isFiller(text.getLiteral());
  }

  /** White space, and what stands for an attribute list that was left out. */
  private static boolean isFiller(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.PRIVATE_USE);
  }
}
