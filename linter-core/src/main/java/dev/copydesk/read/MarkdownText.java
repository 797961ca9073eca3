package dev.copydesk.read;

import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Walks a parsed Markdown text and keeps its words, each with its place. */
final class MarkdownText {
  /** Deeper nesting than this is read as text, so that no input can make the parser slow. */
  private static final int DEEPEST = 64;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private final SourceMap markdown;
  private final Draft article;
  private final SourceMap blanked;
  private final MarkdownWords words;
  private final Node document;
  private final Node title;
  private final List<Integer> starts = new ArrayList<>();
  private final MarkdownPlaces places;

  /** The Markdown that a reading holds from an offset on. */
  MarkdownText(SourceMap markdown, int from, boolean mdx, Draft article) {
    this.markdown = markdown;
    this.article = article;
    this.places = new MarkdownPlaces(markdown);
    LeftOut leftOut = MarkdownTags.of(markdown, from, mdx, article);
    SourceMap filled = leftOut.filled();
    this.blanked = leftOut.blanked();
    this.document = PARSER.parse(MarkdownTags.neutral(filled.text()));
    this.words = new MarkdownWords(markdown, filled, leftOut.filler(), from, article);
    this.title = title(document);
  }

  /** Whether it has a heading of the first level. */
  boolean hasTitle() {
    return title != document;
  }

  private static Node title(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        return heading;
      }
    }
    return document;
  }

  /** A replacement that means itself in Markdown. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ("\\`*_[]<>&|".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** Appends everything to the article; a loop and no recursion, so that no nesting is too deep. */
  void read() {
    Node node = document;
    boolean down = true;
    while (true) {
      if (down && enter(node) && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      if (node == document) {
        return;
      }
      down = node.getNext() != null;
      node = down ? node.getNext() : node.getParent();
    }
  }

  /** Whether to go on with the children. */
  private boolean enter(Node node) {
    if (words.isApart()
        && (node instanceof Text text ? !text.getLiteral().isBlank() : isMark(node))) {
      split(node);
    }
    if (node instanceof Text text) {
      words.append(span(text), text.getLiteral());
    } else if (node instanceof Code code) {
      words.code(span(code), code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.breakLine();
    } else if (node instanceof HtmlInline html) {
      inlineHtml(html);
    } else if (node instanceof HtmlBlock) {
      HtmlText.read(MarkdownPlaces.lines(blanked, node.getSourceSpans()), article);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      codeBlock(node);
    } else if (node instanceof Image) {
      return false;
    } else if (isBlock(node)) {
      if (node instanceof TableCell) {
        places.enterCell(span(node));
      }
      article.begin(toFile(span(node).start()));
      words.begin();
    } else if (isMark(node)) {
      words.flush(span(node).start());
      starts.add(article.text().length());
    }
    return true;
  }

  private void leave(Node node) {
    if (isBlock(node)) {
      article.end(role(node), path(node));
      places.leaveCell();
    } else if (node instanceof Link link) {
      article.inline(Inline.Kind.LINK, starts.remove(starts.size() - 1), link.getDestination());
    } else if (isMark(node)) {
      article.inline(Inline.Kind.EMPHASIS, starts.remove(starts.size() - 1), "");
    }
  }

  /** Two line ends in a row are how some authors begin a paragraph. */
  private void split(Node node) {
    Node block = node;
    while (!isBlock(block)) {
      block = block.getParent();
    }
    article.end(role(block), path(block));
    article.begin(toFile(span(node).start()));
    words.begin();
    starts.replaceAll(start -> article.text().length());
  }

  private static boolean isMark(Node node) {
    return node instanceof Link || node instanceof Emphasis || node instanceof StrongEmphasis;
  }

  private static boolean isBlock(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
  }

  private Role role(Node node) {
    if (node instanceof Heading) {
      return node == title ? Role.HEADLINE : Role.SUBHEAD;
    }
    if (node instanceof TableCell) {
      return Role.TABLE_CELL;
    }
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof BlockQuote) {
        return Role.QUOTE;
      }
      if (up instanceof ListItem) {
        return Role.LIST_ITEM;
      }
    }
    return MarkdownCaption.is(node) ? Role.CAPTION : Role.PARAGRAPH;
  }

  private static String path(Node node) {
    StringBuilder path = new StringBuilder();
    for (Node up = node; up.getParent() != null; up = up.getParent()) {
      String name =
          up instanceof BlockQuote
              ? "blockquote"
              : up instanceof ListItem ? "li" : up instanceof TableBlock ? "table" : "";
      if (!name.isEmpty()) {
        path.insert(0, path.isEmpty() ? name : name + " ");
      }
    }
    return path.toString();
  }

  private void codeBlock(Node node) {
    List<SourceSpan> lines = node.getSourceSpans();
    int first = 0;
    int end = lines.size();
    if (node instanceof FencedCodeBlock fenced) {
      first = 1;
      boolean closed = fenced.getClosingFenceLength() != null;
      end = closed ? end - 1 : end;
    }
    if (first < end) {
      article.begin(toFile(lines.get(first).getInputIndex()));
      SourceMap code = MarkdownPlaces.lines(markdown, lines.subList(first, end));
      article.text().copy(code, new Span(0, code.text().length()));
      article.end(Role.CODE, "pre");
    }
  }

  private void inlineHtml(HtmlInline html) {
    Span span = span(html);
    if (html.getLiteral().startsWith("<!--")) {
      String comment = html.getLiteral();
      comment = comment.substring(4, Math.max(4, comment.length() - 3));
      article.comment(comment.strip(), markdown.toSource(span));
    } else if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
      words.breakLine(span);
    }
    words.skip(span.end());
  }

  private Span span(Node node) {
    return places.span(node, words.last());
  }

  private int toFile(int offset) {
    return places.toFile(offset);
  }
}
