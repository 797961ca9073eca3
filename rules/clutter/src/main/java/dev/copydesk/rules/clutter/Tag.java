package dev.copydesk.rules.clutter;

import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A tag as it is written in a file: its name in lower case, whether it closes an element, its
 * attributes, and where it stands, in UTF-16 offsets of the source.
 */
record Tag(String name, boolean closing, List<Attribute> attributes, Span span) {
  /**
   * An attribute: {@code span} with the white space before it, {@code value} without the quotes.
   */
  record Attribute(String name, String value, Span span, Span place) {}

  Tag {
    attributes = List.copyOf(attributes);
  }

  /** The attribute of a name in lower case. */
  Optional<Attribute> attribute(String key) {
    return attributes.stream().filter(a -> a.name().equals(key)).findFirst();
  }

  /** The value of an attribute in lower case; empty where there is none. */
  String value(String key) {
    return attribute(key).map(a -> a.value().toLowerCase(Locale.ROOT).strip()).orElse("");
  }

  /** What stands in a source from the end of this tag to the beginning of a later one. */
  String textBefore(Tag later, String source) {
    int from = span.end();
    return source.substring(from, Math.max(from, later.span().start()));
  }

  /** Whether it opens an element of a name. */
  boolean opens(String element) {
    return !closing && name.equals(element);
  }

  /** Whether it closes an element of a name. */
  boolean closes(String element) {
    return closing && name.equals(element);
  }
}
