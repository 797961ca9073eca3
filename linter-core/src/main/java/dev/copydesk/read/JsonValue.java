package dev.copydesk.read;

import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of a JSON text and where it stands: the whole literal, with quotes and brackets. The
 * children of an object have names, those of an array have none.
 */
record JsonValue(Kind kind, Span span, List<Member> members) {
  enum Kind {
    OBJECT,
    ARRAY,
    STRING,
    /** Numbers, true and false. */
    BARE,
    NULL
  }

  record Member(String name, JsonValue value) {}

  static JsonValue leaf(Kind kind, Span span) {
    return new JsonValue(kind, span, List.of());
  }

  boolean isObject() {
    return kind == Kind.OBJECT;
  }

  boolean isArray() {
    return kind == Kind.ARRAY;
  }

  boolean isString() {
    return kind == Kind.STRING;
  }

  /** The value at the end of a path of names; nothing is found in the middle of an array. */
  Optional<JsonValue> at(String... path) {
    JsonValue value = this;
    for (String name : path) {
      JsonValue next = value.member(name);
      if (next == null) {
        return Optional.empty();
      }
      value = next;
    }
    return value.kind == Kind.NULL ? Optional.empty() : Optional.of(value);
  }

  /** The first string that stands under one of the names. */
  Optional<JsonValue> string(String... names) {
    for (String name : names) {
      JsonValue value = member(name);
      if (value != null && value.isString()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The values of an array, else nothing. */
  List<JsonValue> elements() {
    if (!isArray()) {
      return List.of();
    }
    List<JsonValue> elements = new ArrayList<>(members.size());
    members.forEach(member -> elements.add(member.value()));
    return elements;
  }

  private JsonValue member(String name) {
    for (Member member : members) {
      if (member.name().equals(name)) {
        return member.value();
      }
    }
    return null;
  }
}
