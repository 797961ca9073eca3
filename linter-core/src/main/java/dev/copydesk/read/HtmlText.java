package dev.copydesk.read;

import dev.copydesk.article.Inline;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Walks parsed HTML and keeps the visible words, each with its place. */
final class HtmlText {
  /** Deeper elements are children of the last one that is not too deep. */
  private static final int DEEPEST = 256;

  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "svg",
          "iframe",
          "object",
          "select");

  private static final Set<String> SEPARATE = Set.of("a", "span", "time", "label", "button");
  private static final Set<String> INLINE = Terms.of("inline-elements.txt");

  private final SourceMap html;
  private final Entities entities;
  private final Element headline;
  private final Draft article;
  private final HtmlEnclosures enclosures;
  private final List<HtmlElement> open = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private boolean inBlock;
  private int shallowest;
  private int depth;
  private HtmlElement enclosing;
  private int breaks;
  private boolean closed;
  private boolean apart;
  private Span lastBreak = new Span(0, 0);

  private static final class Mark {
    final Element element;
    final Inline.Kind kind;
    int from;

    Mark(Element element, Inline.Kind kind, int from) {
      this.element = element;
      this.kind = kind;
      this.from = from;
    }
  }

  HtmlText(SourceMap html, Element headline, Draft article) {
    this.html = html;
    this.entities = new Entities(html, false);
    this.headline = headline;
    this.article = article;
    this.enclosures = new HtmlEnclosures(html, INLINE, article);
  }

  /** A parser that remembers where everything stood. */
  static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
  }

  /** Appends the visible text of a piece of HTML, such as the content of a feed's entry. */
  static void read(SourceMap html, Draft article) {
    Element body = new Element("body");
    body.appendChildren(parser().parseFragmentInput(html.text(), body, ""));
    new HtmlText(html, new Element("h1"), article).read(body);
  }

  /** Appends everything visible in an element. */
  void read(Element root) {
    Node node = root;
    boolean down = true;
    while (true) {
      if (down && enter(node) && node.childNodeSize() > 0) {
        node = node.firstChild();
        continue;
      }
      leave(node);
      if (node.equals(root)) {
        endBlock();
        enclosures.finish();
        return;
      }
      Node next = node.nextSibling();
      down = next != null;
      node = down ? next : node.parent();
    }
  }

  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      enclosures.text(text);
      text(text);
    } else if (node instanceof Comment comment) {
      enclosures.other();
      Span where = span(comment.sourceRange());
      article.comment(comment.getData().strip(), html.toSource(where));
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (LEFT_OUT.contains(name) || HtmlElement.isHidden(element)) {
        enclosures.skip(element);
        return false;
      }
      if (name.equals("br")) {
        enclosures.lineBreak(element);
        breaks++;
        lastBreak = span(element.sourceRange());
        return false;
      }
      if (!INLINE.contains(name)) {
        endBlock();
      }
      apart |= closed && SEPARATE.contains(name);
      HtmlElement parent = open.isEmpty() ? null : open.get(open.size() - 1);
      open.add(new HtmlElement(element, parent));
      enclosures.enter(element);
      mark(element, name);
    }
    return true;
  }

  private void mark(Element element, String name) {
    Inline.Kind kind =
        switch (name) {
          case "a" -> Inline.Kind.LINK;
          case "code", "kbd", "samp", "tt" -> Inline.Kind.CODE;
          case "em", "i", "b", "strong" -> Inline.Kind.EMPHASIS;
          default -> null;
        };
    if (kind != null) {
      marks.add(new Mark(element, kind, article.text().length()));
    }
  }

  private void leave(Node node) {
    if (open.isEmpty() || !open.get(open.size() - 1).element().equals(node)) {
      return;
    }
    Element element = (Element) node;
    if (!marks.isEmpty() && marks.get(marks.size() - 1).element.equals(element)) {
      keep(marks.remove(marks.size() - 1));
    }
    if (!INLINE.contains(element.normalName())) {
      endBlock();
    }
    closed |= SEPARATE.contains(element.normalName());
    enclosures.leave(open.remove(open.size() - 1));
    shallowest = Math.min(shallowest, open.size());
  }

  /** A mark that reaches over several blocks is one in each of them. */
  private void keep(Mark mark) {
    if (inBlock) {
      String target = mark.kind == Inline.Kind.LINK ? mark.element.attr("href") : "";
      article.inline(mark.kind, Math.max(mark.from, article.from()), target);
    }
    mark.from = article.text().length();
  }

  private void text(TextNode node) {
    Span span = span(node.sourceRange());
    String words = node.getWholeText();
    if (words.isEmpty() || open.isEmpty()) {
      return;
    }
    SourceMap reading = html;
    Span all = span;
    if (words.length() != span.length()) {
      SourceMap.Builder decoded = new SourceMap.Builder();
      entities.append(span, words, decoded);
      reading = decoded.build();
      all = new Span(0, reading.text().length());
    }
    if (open.get(open.size() - 1).isPreformatted()) {
      preformatted(reading, all);
    } else {
      collapsed(reading, all);
    }
  }

  private void preformatted(SourceMap reading, Span all) {
    if (!all.of(reading.text()).isBlank() || inBlock) {
      beforeWords(reading, all.start());
      article.text().copy(reading, all);
    }
  }

  /** White space is read as one blank, and as nothing at the beginning of a block. */
  private void collapsed(SourceMap reading, Span all) {
    String text = reading.text();
    int at = all.start();
    while (at < all.end()) {
      int words = at;
      while (words < all.end() && isSpace(text.charAt(words))) {
        words++;
      }
      int end = stretch(text, words, all.end());
      if (words > at && inBlock && breaks == 0 && !isSpace(article.text().last())) {
        if (words == at + 1 && text.charAt(at) == ' ') {
          article.text().copy(reading, new Span(at, words));
        } else {
          article.text().rewrite(reading, new Span(at, words), " ");
        }
      }
      if (end > words) {
        beforeWords(reading, words);
        article.text().copy(reading, new Span(words, end));
      }
      at = end;
    }
  }

  /** The end of the words that stand with single blanks between them. */
  private static int stretch(String text, int from, int end) {
    int at = from;
    while (at < end) {
      boolean space = isSpace(text.charAt(at));
      boolean single = text.charAt(at) == ' ' && at + 1 < end && !isSpace(text.charAt(at + 1));
      if (space && !single) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Opens a block, or tells how far apart the words of this one stand. */
  private void beforeWords(SourceMap reading, int at) {
    if (inBlock && breaks > 1) {
      endBlock();
    }
    if (!inBlock) {
      article.begin(reading.toSource(new Span(at, at)).start());
      inBlock = true;
      depth = open.size();
      enclosing = open.get(depth - 1);
    } else {
      if (apart && breaks == 0 && isJoint(reading.text().charAt(at))) {
        Span here = reading.toSource(new Span(at, at));
        article.text().rewrite(new Span(here.start(), here.start()), " ");
      }
      if (breaks == 1) {
        article.text().rewrite(html, lastBreak, "\n");
      }
      if (shallowest < depth) {
        depth = shallowest;
        enclosing = open.get(depth - 1);
      }
    }
    breaks = 0;
    closed = false;
    apart = false;
    shallowest = open.size();
  }

  /** Style sheets set such elements apart: a name and a date must not become one word. */
  private boolean isJoint(char next) {
    return Character.isLetterOrDigit(next) && Character.isLetterOrDigit(article.text().last());
  }

  private void endBlock() {
    if (inBlock) {
      marks.forEach(this::keep);
      int length = article.text().length() - article.from();
      article.end(enclosing.role(headline, length), enclosing.place());
    }
    inBlock = false;
    breaks = 0;
  }

  /** Where a node stood; nodes that the parser made up stand at the beginning. */
  static Span span(Range range) {
    return range.isTracked() ? new Span(range.startPos(), range.endPos()) : new Span(0, 0);
  }
}
