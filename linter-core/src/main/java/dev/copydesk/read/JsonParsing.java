package dev.copydesk.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds values from a JSON text. Objects that {@code taken} takes out of a list on the way are not
 * kept, so that a long list of articles needs the memory of one.
 */
final class JsonParsing {
  private static final int DEEPEST = 200;
  private static final int LONGEST_REST = 10_000;

  private static final Pattern CODE = Pattern.compile("\\(code (\\d+)\\)");
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(50_000)
                  .build())
          .build();

  private final Source source;
  private final Span span;
  private final Predicate<JsonValue> taken;
  private final JsonParser parser;
  private int last;

  private JsonParsing(Source source, Span span, Predicate<JsonValue> taken) throws IOException {
    this.source = source;
    this.span = span;
    this.taken = taken;
    this.parser = FACTORY.createParser(new StringReader(span.of(source.text())));
  }

  /**
   * The object at the beginning of a text that goes on with something else.
   *
   * @throws UnreadableFileException if it is no JSON
   */
  static JsonValue first(Source source) throws UnreadableFileException {
    return parse(source, new Span(0, source.text().length()), object -> false, false);
  }

  /**
   * The one value that a stretch of a file holds.
   *
   * @throws UnreadableFileException if it is no JSON; objects taken before count
   */
  static JsonValue parse(Source source, Span span, Predicate<JsonValue> taken)
      throws UnreadableFileException {
    return parse(source, span, taken, true);
  }

  private static JsonValue parse(
      Source source, Span span, Predicate<JsonValue> taken, boolean alone)
      throws UnreadableFileException {
    try {
      JsonParsing parsing = new JsonParsing(source, span, taken);
      try (parsing.parser) {
        JsonToken first = parsing.parser.nextToken();
        if (first == null) {
          throw new UnreadableFileException("the file is empty");
        }
        JsonValue value = parsing.value(first, true);
        if (alone && parsing.parser.nextToken() != null) {
          int at = parsing.tokenStart();
          throw parsing.error("JSON ends before this", at, null);
        }
        return value;
      } catch (StreamConstraintsException e) {
        throw parsing.error(limit(e), parsing.last, e);
      } catch (JsonEOFException e) {
        throw parsing.error("this is not JSON: it ends too early", span.end(), e);
      } catch (JsonProcessingException e) {
        throw parsing.error(parsing.unexpected(parsing.offset(e)), parsing.offset(e), e);
      }
    } catch (IOException e) {
      throw new UnreadableFileException("this is not JSON", e);
    }
  }

  private JsonValue value(JsonToken token, boolean list) throws IOException {
    int start = tokenStart();
    return switch (token) {
      case START_OBJECT -> object(start, list);
      case START_ARRAY -> array(start, list);
      case VALUE_STRING -> {
        parser.finishToken();
        yield JsonValue.leaf(JsonValue.Kind.STRING, new Span(start, here()));
      }
      case VALUE_NULL -> JsonValue.leaf(JsonValue.Kind.NULL, new Span(start, start + 4));
      default ->
          JsonValue.leaf(JsonValue.Kind.BARE, new Span(start, start + parser.getTextLength()));
    };
  }

  private JsonValue object(int start, boolean list) throws IOException {
    List<JsonValue.Member> members = new ArrayList<>(8);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (members.size() == LONGEST_REST) {
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      members.add(
          new JsonValue.Member(
              name, value(parser.nextToken(), list && !JsonArticle.holdsParts(name))));
    }
    return new JsonValue(JsonValue.Kind.OBJECT, new Span(start, here()), members);
  }

  private JsonValue array(int start, boolean list) throws IOException {
    List<JsonValue.Member> members = new ArrayList<>(8);
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      JsonValue value = value(token, list);
      boolean gone = list && value.isObject() && taken.test(value);
      if (!gone && members.size() < LONGEST_REST) {
        members.add(new JsonValue.Member("", value));
      }
    }
    return new JsonValue(JsonValue.Kind.ARRAY, new Span(start, here()), members);
  }

  private int tokenStart() {
    last = span.start() + (int) parser.currentTokenLocation().getCharOffset();
    return last;
  }

  private int here() {
    return span.start() + (int) parser.currentLocation().getCharOffset();
  }

  /** Jackson stands sometimes at the character that it names and sometimes behind it. */
  private int offset(JsonProcessingException e) {
    long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
    int offset = Math.min(span.start() + (int) Math.max(0, at), span.end());
    Matcher named = CODE.matcher(e.getOriginalMessage());
    if (offset > span.start() && named.find()) {
      boolean here =
          offset < span.end()
              && String.valueOf((int) source.text().charAt(offset)).equals(named.group(1));
      return here ? offset : offset - 1;
    }
    return offset;
  }

  private static String limit(StreamConstraintsException e) {
    return e.getOriginalMessage().contains("nesting")
        ? "the JSON is nested deeper than " + DEEPEST + " levels"
        : "the JSON holds a number or name that is too long";
  }

  private String unexpected(int at) {
    String text = source.text();
    if (at >= text.length()) {
      return "this is not JSON: it ends too early";
    }
    int point = text.codePointAt(at);
    String shown =
        Character.isISOControl(point) ? "a control character" : Character.toString(point);
    return "this is not JSON: unexpected " + shown;
  }

  private UnreadableFileException error(String message, int at, Throwable cause) {
    int end = Math.min(at + 1, source.text().length());
    return new UnreadableFileException(
        message, source.locate(new Span(Math.min(at, end), end)), cause);
  }
}
