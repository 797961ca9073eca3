package dev.copydesk.read;

import dev.copydesk.article.Role;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects paragraphs from the XHTML events of Tika's parsers. */
final class DocumentHandler extends DefaultHandler {
  private static final int LONGEST_TEXT = 32 << 20;

  private final Paragraphs paragraphs;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder remark = new StringBuilder();
  private Role role = Role.PARAGRAPH;
  private boolean body;
  private int headings;
  private int cells;
  private int quotes;
  private int items;
  private int remarks;
  private int silent;

  /** Says that the text is longer than any article or book. */
  static final class TooLong extends SAXException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super(
          "the document holds more than " + (LONGEST_TEXT >> 20) + " million characters; not read");
    }
  }

  DocumentHandler(Paragraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    String name = local.toLowerCase(Locale.ROOT);
    switch (name) {
      case "body" -> body = true;
      case "script", "style" -> silent++;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush();
        role = name.equals("h1") && headings == 0 ? Role.HEADLINE : Role.SUBHEAD;
        headings++;
      }
      case "td", "th" -> {
        flush();
        cells++;
      }
      case "li" -> {
        flush();
        items++;
      }
      case "blockquote" -> {
        flush();
        quotes++;
      }
      case "p", "div" -> {
        if (remarks > 0 || "annotation".equals(attributes.getValue("class"))) {
          remarks++;
          remark.append(' ');
        } else {
          flush();
        }
      }
      case "tr", "ul", "ol", "table", "section", "article" -> flush();
      case "br" -> words.append(' ');
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    String name = local.toLowerCase(Locale.ROOT);
    switch (name) {
      case "body" -> {
        flush();
        body = false;
      }
      case "script", "style" -> silent--;
      case "h1", "h2", "h3", "h4", "h5", "h6", "tr", "ul", "ol", "table", "section" -> flush();
      case "td", "th" -> {
        flush();
        cells--;
      }
      case "li" -> {
        flush();
        items--;
      }
      case "blockquote" -> {
        flush();
        quotes--;
      }
      case "p", "div" -> {
        if (remarks == 0) {
          flush();
        } else if (--remarks == 0) {
          paragraphs.comment(remark.toString());
          remark.setLength(0);
        }
      }
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (body && silent == 0) {
      (remarks > 0 ? remark : words).append(chars, start, length);
      if (paragraphs.length() + words.length() > LONGEST_TEXT) {
        throw new TooLong();
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    characters(chars, start, length);
  }

  @Override
  public void endDocument() {
    flush();
  }

  private void flush() {
    paragraphs.add(now(), words);
    words.setLength(0);
    role = Role.PARAGRAPH;
  }

  private Role now() {
    if (role != Role.PARAGRAPH) {
      return role;
    }
    return cells > 0
        ? Role.TABLE_CELL
        : items > 0 ? Role.LIST_ITEM : quotes > 0 ? Role.QUOTE : Role.PARAGRAPH;
  }
}
