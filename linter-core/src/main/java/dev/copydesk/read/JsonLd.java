package dev.copydesk.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.copydesk.article.Field;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The values of a JSON-LD script as fields. A field's name begins with the type of the outermost
 * object; its place ends with the objects around it as {@code key#number.Type}.
 */
final class JsonLd {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final int DEEPEST = 40;

  private final SourceMap html;
  private final Span span;
  private final String place;
  private final Draft article;
  private final List<Value> values = new ArrayList<>();
  private int objects;

  private static final class Item {
    final Item parent;
    final String key;
    final int number;
    String type = "";

    Item(Item parent, String key, int number) {
      this.parent = parent;
      this.key = key;
      this.number = number;
    }

    String name() {
      String outer = parent == null ? "" : parent.name();
      return outer.isEmpty() || key.equals("@graph") ? type : outer + "." + key;
    }

    String label() {
      String outer = parent == null ? "" : parent.label() + " ";
      String own = (key.isEmpty() ? "object" : key) + "#" + number;
      return outer + (type.isEmpty() ? own : own + "." + type);
    }
  }

  private record Value(Item item, String key, String text, Span where) {}

  JsonLd(SourceMap html, Span span, String place, Draft article) {
    this.html = html;
    this.span = span;
    this.place = place;
    this.article = article;
  }

  /** Whether all of it could be understood; what comes before a fault counts. */
  boolean read() {
    String text = span.of(html.text());
    int from = start(text);
    boolean whole = true;
    try (JsonParser json = JSON.createParser(text.substring(from))) {
      read(json, span.start() + from);
    } catch (IOException e) {
      whole = false;
    }
    for (Value value : values) {
      String name = value.item.name();
      article.field(
          name.isEmpty() ? value.key : name + "." + value.key,
          value.text,
          Field.Origin.JSON_LD,
          html.toSource(value.where),
          place + " " + value.item.label());
    }
    return whole;
  }

  /** Some scripts are wrapped in a comment or a CDATA section. */
  private static int start(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
      at++;
    }
    return text.startsWith("[CDATA[", at) ? at + start(text.substring(at + 7)) + 7 : at;
  }

  private void read(JsonParser json, int base) throws IOException {
    Deque<Item> open = new ArrayDeque<>();
    Deque<String> keys = new ArrayDeque<>();
    String key = "";
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      switch (token) {
        case START_OBJECT -> {
          open.push(new Item(open.peek(), key, objects++));
          keys.push(key);
        }
        case START_ARRAY -> keys.push(key);
        case END_OBJECT -> {
          open.pop();
          key = keys.pop();
        }
        case END_ARRAY -> key = keys.pop();
        case FIELD_NAME -> key = json.currentName();
        default -> value(json, token, open, key, base);
      }
      if (open.isEmpty() && token == JsonToken.END_OBJECT && keys.isEmpty()) {
        return;
      }
    }
  }

  private void value(JsonParser json, JsonToken token, Deque<Item> open, String key, int base)
      throws IOException {
    if (open.isEmpty() || open.size() > DEEPEST || token == JsonToken.VALUE_NULL) {
      return;
    }
    String text = json.getText();
    int start = base + (int) json.currentTokenLocation().getCharOffset();
    int end = base + (int) json.currentLocation().getCharOffset();
    if (key.equals("@type") && open.peek().type.isEmpty()) {
      open.peek().type = text.substring(text.lastIndexOf('/') + 1);
    }
    boolean quoted = token == JsonToken.VALUE_STRING;
    Span where = quoted ? new Span(start + 1, Math.max(start + 1, end - 1)) : new Span(start, end);
    values.add(new Value(open.peek(), key, text, where));
  }
}
