package dev.copydesk.read;

import dev.copydesk.article.Enclosure;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Finds the elements that hold words and nothing else while the tree is walked. Each has both its
 * tags, and its children fill all that stands between them: so there is no comment, no picture, no
 * stray tag in it, and no element without words, which may be the place of something.
 */
final class HtmlEnclosures {
  private static final Set<String> REMOVABLE = Terms.of("removable-elements.txt");

  /** A list without items, or an item without words, would show. */
  private static final Set<String> LISTS = Set.of("ul", "ol", "li");

  private final SourceMap html;
  private final Set<String> inline;
  private final Draft article;
  private final List<Frame> open = new ArrayList<>();
  private final List<Enclosure> found = new ArrayList<>();

  /**
   * An element that is being walked through, read up to {@code at}. It is not {@code alone} if its
   * start tag ends the element before it, which would go on without it.
   */
  private static final class Frame {
    final int from;
    final int foundBefore;
    boolean whole;
    boolean alone;
    boolean lastIsClosed = true;
    int at;

    Frame(int from, int foundBefore) {
      this.from = from;
      this.foundBefore = foundBefore;
    }

    void take(Span child) {
      whole &= child.start() == at;
      at = child.end();
    }
  }

  HtmlEnclosures(SourceMap html, Set<String> inline, Draft article) {
    this.html = html;
    this.inline = inline;
    this.article = article;
  }

  void enter(Element element) {
    Frame frame = new Frame(article.text().length(), found.size());
    Range tag = element.sourceRange();
    String name = element.normalName();
    frame.whole =
        (REMOVABLE.contains(name) || inline.contains(name) && !name.equals("img"))
            && tag.isTracked()
            && stands("<" + name, tag.startPos())
            && !isPointedTo(element);
    frame.at = tag.endPos();
    frame.alone = open.isEmpty() || open.get(open.size() - 1).lastIsClosed;
    open.add(frame);
  }

  void text(TextNode node) {
    Span span = HtmlText.span(node.sourceRange());
    int tag = html.text().indexOf('<', span.start());
    take(span, tag < 0 || tag >= span.end());
  }

  void lineBreak(Element element) {
    take(HtmlText.span(element.sourceRange()), true);
  }

  /** Something that is no word stands in the innermost element. */
  void other() {
    take(new Span(0, 0), false);
  }

  /** An element is passed over. */
  void skip(Element element) {
    other();
    closed(isClosed(element));
  }

  void leave(HtmlElement enclosing) {
    Element element = enclosing.element();
    Frame frame = open.remove(open.size() - 1);
    boolean closed = isClosed(element);
    Range end = element.endSourceRange();
    boolean removable = REMOVABLE.contains(element.normalName());
    Span text = new Span(frame.from, article.text().length());
    boolean slot = removable && text.isEmpty();
    if (frame.whole && closed && end.startPos() == frame.at && !slot) {
      Span markup = new Span(element.sourceRange().startPos(), end.endPos());
      if (removable && frame.alone) {
        found.add(new Enclosure(text, html.toSource(markup), enclosing.place()));
      }
      take(markup, true);
    } else {
      other();
      if (LISTS.contains(element.normalName())) {
        found.subList(frame.foundBefore, found.size()).clear();
      }
    }
    closed(closed);
  }

  /** Hands them over, inner ones first. */
  void finish() {
    found.forEach(article::enclosure);
  }

  private void take(Span child, boolean whole) {
    if (!open.isEmpty()) {
      Frame frame = open.get(open.size() - 1);
      frame.whole &= whole;
      frame.take(child);
    }
  }

  private void closed(boolean closed) {
    if (!open.isEmpty()) {
      open.get(open.size() - 1).lastIsClosed = closed;
    }
  }

  private boolean isClosed(Element element) {
    Range end = element.endSourceRange();
    return element.tag().isEmpty()
        || end.isTracked() && stands("</" + element.normalName(), end.startPos());
  }

  private boolean stands(String tag, int at) {
    return html.text().regionMatches(true, at, tag, 0, tag.length());
  }

  /** A link, a script or a style sheet may look for it. */
  private static boolean isPointedTo(Element element) {
    return element.attributesSize() > 0 && (element.hasAttr("id") || element.hasAttr("name"));
  }
}
