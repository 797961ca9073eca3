package dev.copydesk.read;

import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Walks an XML text and builds the wanted elements. The JDK's parsers do not tell reliably where a
 * piece of text stands, so this one reads the text itself; it knows no DTD: nothing is ever fetched
 * and no entity is expanded that the file declares.
 */
final class XmlParsing {
  private static final int DEEPEST = 200;

  private final Source source;
  private final String text;
  private final Predicate<String> wanted;
  private final Consumer<XmlElement> found;
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final Deque<XmlElement> building = new ArrayDeque<>();
  private int at;
  private boolean rootSeen;

  private XmlParsing(Source source, Predicate<String> wanted, Consumer<XmlElement> found) {
    this.source = source;
    this.text = source.text();
    this.wanted = wanted;
    this.found = found;
  }

  /**
   * Hands over every element whose name (without prefix) is wanted, as soon as it ends; inside a
   * wanted element nothing else is handed over.
   *
   * @throws UnreadableFileException if it is no XML; elements handed over before count
   */
  static void parse(Source source, Predicate<String> wanted, Consumer<XmlElement> found)
      throws UnreadableFileException {
    new XmlParsing(source, wanted, found).parse();
  }

  private void parse() throws UnreadableFileException {
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      if (open != at) {
        characters(open < 0 ? text.length() : open);
      } else if (text.startsWith("<!--", at)) {
        comment();
      } else if (text.startsWith("<![CDATA[", at)) {
        literal();
      } else if (text.startsWith("<!DOCTYPE", at)) {
        documentType();
      } else if (text.startsWith("<?", at)) {
        at = after("?>", "a processing instruction");
      } else if (text.startsWith("</", at)) {
        endTag();
      } else {
        startTag();
      }
    }
    if (!path.isEmpty()) {
      int start = starts.peek();
      throw error("<" + path.peek() + "> is never closed", start, start + 1 + path.peek().length());
    }
    if (!rootSeen) {
      throw error("this is not XML: it holds no element", 0, 0);
    }
  }

  private void characters(int end) throws UnreadableFileException {
    Span span = new Span(at, end);
    if (path.isEmpty() && !span.trim(text).isEmpty()) {
      Span rest = span.trim(text);
      throw error("this is not XML: text outside of the root element", rest.start(), rest.end());
    }
    if (!building.isEmpty()) {
      building.peek().add(new XmlText(XmlCharacters.text(text, span)));
    }
    at = end;
  }

  private void literal() throws UnreadableFileException {
    int start = at + "<![CDATA[".length();
    at = after("]]>", "a CDATA section");
    if (!building.isEmpty()) {
      Span inside = new Span(start, at - 3);
      building.peek().add(new XmlText(new SourceMap.Builder().copy(text, inside).build()));
    }
  }

  private void comment() throws UnreadableFileException {
    int start = at;
    at = after("-->", "a comment");
    if (!building.isEmpty()) {
      String words = text.substring(start + 4, at - 3).strip();
      building.peek().add(new XmlComment(words, new Span(start, at)));
    }
  }

  /** A document type that only names a DTD is passed over; one that declares something is not. */
  private void documentType() throws UnreadableFileException {
    int start = at;
    int end = text.indexOf('>', at);
    int inside = text.indexOf('[', at);
    if (inside >= 0 && (end < 0 || inside < end)) {
      throw error("document types with declarations of their own are not read", start, inside + 1);
    }
    at = after(">", "the document type");
  }

  private void endTag() throws UnreadableFileException {
    int start = at;
    int end = after(">", "an end tag");
    String name = text.substring(start + 2, end - 1).strip();
    if (path.isEmpty() || !path.peek().equals(name)) {
      String open = path.isEmpty() ? "nothing is open" : "<" + path.peek() + "> is open";
      throw error("</" + name + "> closes nothing: " + open, start, end);
    }
    at = end;
    close(start);
  }

  private void close(int contentEnd) {
    path.pop();
    starts.pop();
    if (!building.isEmpty()) {
      XmlElement element = building.pop();
      element.ends(contentEnd);
      if (building.isEmpty()) {
        found.accept(element);
      }
    }
  }

  private void startTag() throws UnreadableFileException {
    int start = at;
    at++;
    String name = name();
    if (name.isEmpty()) {
      throw error("this is not XML: < does not begin a tag", start, start + 1);
    }
    if (path.isEmpty() && rootSeen) {
      throw error("this is not XML: a second root element", start, at);
    }
    rootSeen = true;
    if (path.size() == DEEPEST) {
      throw error("the XML is nested deeper than " + DEEPEST + " levels", start, at);
    }
    path.push(name);
    starts.push(start);
    List<XmlAttribute> attributes = attributes(start);
    boolean empty = text.charAt(at) == '/';
    at = empty ? at + 2 : at + 1;
    if (!building.isEmpty() || wanted.test(name.substring(name.indexOf(':') + 1))) {
      XmlElement element = new XmlElement(name, start, attributes);
      element.begins(at);
      if (!building.isEmpty()) {
        building.peek().add(element);
      }
      building.push(element);
    }
    if (empty) {
      close(at);
    }
  }

  /** Leaves {@code at} before the end of the start tag. */
  private List<XmlAttribute> attributes(int start) throws UnreadableFileException {
    List<XmlAttribute> attributes = new ArrayList<>(2);
    while (true) {
      skipSpace();
      if (at >= text.length()) {
        throw error("this tag is never closed", start, start + 1);
      }
      if (text.charAt(at) == '>' || text.startsWith("/>", at)) {
        return attributes;
      }
      int from = at;
      String name = name();
      skipSpace();
      if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
        throw error("this is not XML: an attribute needs a name and a value", from, from + 1);
      }
      at++;
      skipSpace();
      char quote = at < text.length() ? text.charAt(at) : ' ';
      int close = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
      if (close < 0) {
        throw error("this is not XML: the value of an attribute stands in quotes", from, at);
      }
      Span where = new Span(at + 1, close);
      attributes.add(new XmlAttribute(name, XmlCharacters.text(text, where).text(), where));
      at = close + 1;
    }
  }

  private String name() {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private int after(String end, String what) throws UnreadableFileException {
    int found = text.indexOf(end, at);
    if (found < 0) {
      throw error("this is not XML: " + what + " is never closed", at, at + 2);
    }
    return found + end.length();
  }

  private UnreadableFileException error(String message, int from, int to) {
    int end = Math.min(to, text.length());
    Span where = new Span(Math.min(from, end), end);
    return new UnreadableFileException(message, source.locate(where), null);
  }
}
