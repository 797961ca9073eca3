package dev.copydesk.read;

import dev.copydesk.article.Field;
import dev.copydesk.text.Span;
import java.util.Optional;

/** The scalars of a JSON value as fields, each with its exact place. */
final class JsonFields {
  private static final int LONGEST_VALUE = 500;
  private static final int DEEPEST = 4;

  private final Draft draft;
  private final String source;
  private final Field.Origin origin;
  private final Span without;

  /** {@code without} is the stretch of the file that holds the copy and no metadata. */
  JsonFields(Draft draft, Field.Origin origin, Span without) {
    this.draft = draft;
    this.source = draft.source().text();
    this.origin = origin;
    this.without = without;
  }

  /** Adds everything in an object. What Contentful keeps in {@code fields} is named without it. */
  void read(JsonValue object) {
    read("", object, 0);
  }

  private void read(String name, JsonValue value, int depth) {
    if (without.contains(value.span())) {
      return;
    }
    if (value.members().isEmpty() || depth == DEEPEST) {
      scalar(name, value);
      return;
    }
    Optional<JsonValue> inLanguage = depth == 0 ? Optional.empty() : JsonArticle.localised(value);
    if (inLanguage.isPresent()) {
      read(name, inLanguage.get(), depth + 1);
      return;
    }
    for (JsonValue.Member member : value.members()) {
      boolean system = depth == 0 && member.name().equals("fields") && member.value().isObject();
      boolean same = system || member.name().isEmpty();
      if (!JsonArticle.holdsParts(member.name())) {
        read(same ? name : dotted(name, member.name()), member.value(), depth + 1);
      }
    }
  }

  private void scalar(String name, JsonValue value) {
    Span literal = value.span();
    if (literal.length() > LONGEST_VALUE) {
      return;
    }
    if (value.isString()) {
      Span where = new Span(literal.start() + 1, literal.end() - 1);
      draft.field(name, JsonString.read(source, literal).text(), origin, where, "");
    } else if (value.kind() == JsonValue.Kind.BARE) {
      draft.field(name, literal.of(source), origin, literal, "");
    }
  }

  private static String dotted(String name, String member) {
    return name.isEmpty() ? member : name + "." + member;
  }
}
