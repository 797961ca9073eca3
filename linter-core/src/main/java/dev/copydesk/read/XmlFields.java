package dev.copydesk.read;

import dev.copydesk.article.Field;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Set;

/** The metadata of an XML element: its leaves and its attributes. */
final class XmlFields {
  private static final int LONGEST_VALUE = 500;
  private static final int DEEPEST = 6;

  private final Draft draft;
  private final Set<String> without;

  /** {@code without} names elements that hold no metadata. */
  XmlFields(Draft draft, Set<String> without) {
    this.draft = draft;
    this.without = without;
  }

  /** Adds everything below an element; {@code name} is put before each name, with a dot. */
  void read(String name, XmlElement element) {
    read(name, element, 0);
  }

  private void read(String name, XmlElement element, int depth) {
    for (XmlAttribute attribute : element.attributes()) {
      if (!attribute.name().startsWith("xmlns")) {
        add(dotted(name, attribute.name()), attribute.value(), attribute.where());
      }
    }
    List<XmlElement> children = element.elements();
    if (children.isEmpty()) {
      leaf(name, element);
    } else if (depth < DEEPEST) {
      for (XmlElement child : children) {
        if (!without.contains(child.name())) {
          read(dotted(name, child.name()), child, depth + 1);
        }
      }
    }
  }

  private void leaf(String name, XmlElement element) {
    SourceMap words = element.text();
    Span trimmed = new Span(0, words.text().length()).trim(words.text());
    if (!trimmed.isEmpty()) {
      add(name, trimmed.of(words.text()), words.toSource(trimmed));
    }
  }

  private void add(String name, String value, Span where) {
    if (!name.isEmpty() && !value.isBlank() && value.length() <= LONGEST_VALUE) {
      draft.field(name, value, Field.Origin.DATA, where, "");
    }
  }

  private static String dotted(String name, String more) {
    return name.isEmpty() ? more : name + "." + more;
  }
}
