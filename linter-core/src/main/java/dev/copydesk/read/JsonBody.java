package dev.copydesk.read;

import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import java.util.List;
import java.util.Optional;

/** Where the text of an article stands in its object, and in which mark-up. */
record JsonBody(Source source, JsonValue value, BodyText.Kind kind, Role role) {
  private static final List<String> HTML =
      List.of("html", "content_html", "body_html", "body_xhtml", "body_richtext", "bodyHtml");
  private static final List<String> PLAIN = List.of("body_text", "plaintext", "content_text");
  private static final List<String> ANY =
      List.of("body", "content", "articleBody", "text", "markdown", "richText", "story");
  private static final int SHORTEST = 60;

  /** The text, looked for in the order of how much its key promises. */
  static Optional<JsonBody> find(Source source, JsonValue object) {
    Optional<JsonValue> typed = object.at("content_elements").filter(JsonValue::isArray);
    if (typed.isPresent()) {
      return typed.map(list -> new JsonBody(source, list, BodyText.Kind.ANY, Role.PARAGRAPH));
    }
    return bodies(source, object)
        .or(() -> string(source, object, HTML, BodyText.Kind.HTML))
        .or(
            () ->
                object
                    .at("content", "rendered")
                    .filter(JsonValue::isString)
                    .map(html -> new JsonBody(source, html, BodyText.Kind.HTML, Role.PARAGRAPH)))
        .or(() -> string(source, object, PLAIN, BodyText.Kind.PLAIN))
        .or(() -> any(source, object))
        .or(() -> description(source, object));
  }

  /** ninjs: the same text in several mark-ups, of which HTML shows its make-up best. */
  private static Optional<JsonBody> bodies(Source source, JsonValue object) {
    JsonBody best = null;
    for (JsonValue body : object.at("bodies").map(JsonValue::elements).orElse(List.of())) {
      Optional<JsonValue> value = body.string("value");
      String type =
          body.string("contentType", "contenttype").map(t -> t.span().of(source.text())).orElse("");
      boolean html = type.contains("html");
      boolean plain = type.isEmpty() || type.contains("plain");
      if (value.isPresent()
          && (html && (best == null || !best.isHtml()) || plain && best == null)) {
        BodyText.Kind kind =
            html ? BodyText.Kind.HTML : plain ? BodyText.Kind.PLAIN : BodyText.Kind.ANY;
        best = new JsonBody(source, value.get(), kind, Role.PARAGRAPH);
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<JsonBody> string(
      Source source, JsonValue object, List<String> names, BodyText.Kind kind) {
    return names.stream()
        .flatMap(name -> object.string(name).stream())
        .filter(value -> value.span().length() > 2)
        .findFirst()
        .map(value -> new JsonBody(source, value, kind, Role.PARAGRAPH));
  }

  private static Optional<JsonBody> any(Source source, JsonValue object) {
    return ANY.stream()
        .flatMap(name -> object.at(name).stream())
        .map(value -> JsonArticle.localised(value).orElse(value))
        .filter(value -> value.kind() != JsonValue.Kind.BARE && isLong(value))
        .findFirst()
        .map(value -> new JsonBody(source, value, BodyText.Kind.ANY, Role.PARAGRAPH));
  }

  /** A label or a setting is no article. */
  private static boolean isLong(JsonValue value) {
    return value.span().length() >= SHORTEST;
  }

  /** ninjs: what an item without a text of its own shows. */
  private static Optional<JsonBody> description(Source source, JsonValue object) {
    if (object.string("versioncreated", "versionCreated").isEmpty()) {
      return Optional.empty();
    }
    boolean text =
        object.string("type").map(t -> t.span().of(source.text()).equals("\"text\"")).orElse(false);
    Role role = text ? Role.PARAGRAPH : Role.CAPTION;
    return object
        .at("descriptions")
        .flatMap(
            list -> list.elements().stream().flatMap(d -> d.string("value").stream()).findFirst())
        .or(() -> object.string("description_text", "description_main", "description_richtext"))
        .map(value -> new JsonBody(source, value, BodyText.Kind.ANY, role));
  }

  boolean isHtml() {
    return kind == BodyText.Kind.HTML
        || value.isString() && BodyText.kind(value.span().of(source.text())) == BodyText.Kind.HTML;
  }

  /** Appends the text. */
  void read(Draft draft) {
    if (value.isString()) {
      SourceMap words = JsonString.read(source.text(), value.span());
      BodyText.read(words, kind, role, draft);
    } else {
      new JsonNodes(source, draft).read(value);
    }
  }
}
