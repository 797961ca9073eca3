package dev.copydesk.read;

import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.List;

/**
 * A text that is a tree of typed nodes: Sanity's portable text, Contentful's rich text, the content
 * elements of ANS, lists of paragraphs.
 */
final class JsonNodes {
  private static final List<String> TEXT =
      List.of("content", "text", "value", "html", "content_elements", "children", "items");

  private final Source source;
  private final Draft draft;

  JsonNodes(Source source, Draft draft) {
    this.source = source;
    this.draft = draft;
  }

  /** Appends the blocks of a tree. */
  void read(JsonValue tree) {
    read(tree, Role.PARAGRAPH, "");
  }

  private void read(JsonValue value, Role role, String place) {
    if (value.isString()) {
      block(value, role, place);
    } else if (value.isArray()) {
      value.elements().forEach(element -> read(element, role, place));
    } else if (value.isObject()) {
      node(value, role);
    }
  }

  private void node(JsonValue node, Role outer) {
    String type = type(node);
    Role role = role(node, type, outer);
    if (role == Role.CAPTION) {
      node.string("caption").ifPresent(caption -> block(caption, Role.CAPTION, type));
    } else if (isLine(node, type)) {
      draft.begin(node.span().start());
      line(node);
      draft.end(role, type);
    } else {
      for (String name : TEXT) {
        node.at(name).ifPresent(text -> read(text, role, type));
      }
    }
  }

  /** Whether the children are stretches of one block. */
  private static boolean isLine(JsonValue node, String type) {
    boolean portable = type.equals("block") && node.at("children").isPresent();
    return portable || type.equals("paragraph") || type.startsWith("heading-");
  }

  private void line(JsonValue node) {
    for (String name : List.of("children", "content")) {
      for (JsonValue child : node.at(name).map(JsonValue::elements).orElse(List.of())) {
        child.string("text", "value").ifPresent(this::words);
        line(child);
      }
    }
  }

  private void words(JsonValue string) {
    SourceMap words = JsonString.read(source.text(), string.span());
    draft.text().copy(words, new Span(0, words.text().length()));
  }

  private void block(JsonValue string, Role role, String place) {
    SourceMap words = JsonString.read(source.text(), string.span());
    if (role == Role.PARAGRAPH && place.isEmpty()) {
      BodyText.read(words, BodyText.Kind.ANY, role, draft);
      return;
    }
    // the type of the node says more than the mark-up inside it
    int before = draft.blocks();
    BodyText.read(words, inline(words.text()), role, draft);
    draft.relabel(before, role, place);
  }

  private static BodyText.Kind inline(String words) {
    BodyText.Kind kind = BodyText.kind(words);
    return kind == BodyText.Kind.MARKDOWN ? BodyText.Kind.PLAIN : kind;
  }

  private String type(JsonValue node) {
    return node.string("nodeType", "_type", "type")
        .map(type -> JsonString.read(source.text(), type.span()).text())
        .orElse("");
  }

  private Role role(JsonValue node, String type, Role outer) {
    String style =
        node.string("style").map(s -> JsonString.read(source.text(), s.span()).text()).orElse("");
    if (node.at("listItem").isPresent()) {
      return Role.LIST_ITEM;
    }
    return switch (style.isEmpty() || style.equals("normal") ? type : style) {
      case "header", "heading", "h1", "h2", "h3", "h4", "h5", "h6" -> Role.SUBHEAD;
      case "quote", "blockquote", "pullquote" -> Role.QUOTE;
      case "list", "list-item", "list_element", "unordered-list", "ordered-list", "link_list" ->
          Role.LIST_ITEM;
      case "image", "video", "gallery", "figure" -> Role.CAPTION;
      case "table", "table-cell", "table-header-cell" -> Role.TABLE_CELL;
      case "code" -> Role.CODE;
      default -> type.startsWith("heading-") ? Role.SUBHEAD : outer;
    };
  }
}
