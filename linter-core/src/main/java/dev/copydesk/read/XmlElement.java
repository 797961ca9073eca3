package dev.copydesk.read;

import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An element of an XML text, with its place: names as written, children in their order. */
final class XmlElement implements XmlNode {
  private final String name;
  private final int start;
  private final List<XmlAttribute> attributes;
  private final List<XmlNode> children = new ArrayList<>(4);
  private Span content;

  XmlElement(String name, int start, List<XmlAttribute> attributes) {
    this.name = name;
    this.start = start;
    this.attributes = attributes;
    this.content = new Span(start, start);
  }

  /** The name as written, with its prefix. */
  String name() {
    return name;
  }

  /** The name without a prefix. */
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Where its start tag begins. */
  int start() {
    return start;
  }

  /** What stands between its tags. */
  Span content() {
    return content;
  }

  List<XmlAttribute> attributes() {
    return attributes;
  }

  List<XmlNode> children() {
    return children;
  }

  /** The attribute with this name. */
  Optional<XmlAttribute> attribute(String wanted) {
    return attributes.stream().filter(a -> a.name().equals(wanted)).findFirst();
  }

  /** The child elements. */
  List<XmlElement> elements() {
    List<XmlElement> elements = new ArrayList<>();
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The element at the end of a path of names, with or without their prefixes. */
  Optional<XmlElement> at(String... path) {
    XmlElement element = this;
    for (String step : path) {
      Predicate<XmlElement> named =
          step.indexOf(':') >= 0 ? e -> e.name.equals(step) : e -> e.localName().equals(step);
      Optional<XmlElement> next = element.elements().stream().filter(named).findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      element = next.get();
    }
    return Optional.of(element);
  }

  /** The words of all text directly inside. */
  SourceMap text() {
    SourceMap.Builder words = new SourceMap.Builder();
    for (XmlNode child : children) {
      if (child instanceof XmlText text) {
        words.copy(text.words(), new Span(0, text.words().text().length()));
      }
    }
    return words.build();
  }

  /** The words of all text inside, however deep. */
  SourceMap allText() {
    SourceMap.Builder words = new SourceMap.Builder();
    collect(words);
    return words.build();
  }

  private void collect(SourceMap.Builder words) {
    for (XmlNode child : children) {
      if (child instanceof XmlText text) {
        words.copy(text.words(), new Span(0, text.words().text().length()));
      } else if (child instanceof XmlElement element) {
        element.collect(words);
      }
    }
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void begins(int at) {
    content = new Span(at, at);
  }

  void ends(int at) {
    content = new Span(content.start(), at);
  }
}
