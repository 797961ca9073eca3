package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * An object that may be an article in one of the shapes that content systems and news agencies
 * write: WordPress, Ghost, Contentful, Sanity, JSON Feed, ninjs, ANS and what resembles them.
 */
final class JsonArticle {
  private static final Set<String> PARTS = Terms.of("json-parts.txt");
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2}(?:[-_][A-Za-z]{2,4})?");

  private final Source source;
  private final JsonValue object;
  private final JsonValue content;

  JsonArticle(Source source, JsonValue object) {
    this.source = source;
    this.object = object;
    // Contentful keeps what the author wrote apart from what the system knows
    this.content = object.at("fields").filter(JsonValue::isObject).orElse(object);
  }

  /** Whether the objects below this name are parts of an article and no articles of their own. */
  static boolean holdsParts(String name) {
    return PARTS.contains(name);
  }

  /** Whether it is an article. */
  boolean isOne() {
    boolean ninjs =
        object.string("uri").isPresent()
            && object.string("versioncreated", "versionCreated").isPresent();
    return ninjs || headline().isPresent() && JsonBody.find(source, content).isPresent();
  }

  /** The article. */
  Article read(int index) {
    Draft draft = new Draft(source);
    Optional<JsonBody> body = JsonBody.find(source, content);
    Span text = body.map(found -> found.value().span()).orElse(new Span(0, 0));
    new JsonFields(draft, Field.Origin.DATA, text).read(object);
    headline().ifPresent(headline -> line(draft, headline, Role.HEADLINE));
    content.string("byline", "by").ifPresent(byline -> line(draft, byline, Role.BYLINE));
    body.ifPresent(found -> found.read(draft));
    boolean html = body.map(JsonBody::isHtml).orElse(false);
    return draft
        .article("json")
        .index(index)
        .escape(words -> JsonString.escape(html ? XmlCharacters.escape(words) : words))
        .build();
  }

  private void line(Draft draft, JsonValue string, Role role) {
    SourceMap words = JsonString.read(source.text(), string.span());
    draft.begin(string.span().start());
    String plain = Parser.unescapeEntities(words.text(), false);
    new Entities(words, false).append(new Span(0, words.text().length()), plain, draft.text());
    draft.end(role, "");
  }

  private Optional<JsonValue> headline() {
    for (String name : List.of("headline", "title", "headline_main", "headline_simple")) {
      Optional<JsonValue> found = content.at(name).flatMap(JsonArticle::wording);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<JsonValue> ans = content.at("headlines", "basic").filter(JsonValue::isString);
    if (ans.isPresent()) {
      return ans;
    }
    return content.at("headlines").stream()
        .flatMap(list -> list.elements().stream())
        .flatMap(headline -> headline.string("value").stream())
        .findFirst();
  }

  /** A string, or the one inside WordPress' {@code rendered} or a language. */
  private static Optional<JsonValue> wording(JsonValue value) {
    if (value.isString()) {
      return Optional.of(value);
    }
    return value.string("rendered").or(() -> localised(value).filter(JsonValue::isString));
  }

  /** What stands under the first language, where all members are languages. */
  static Optional<JsonValue> localised(JsonValue value) {
    boolean languages =
        value.isObject()
            && !value.members().isEmpty()
            && value.members().stream().allMatch(m -> LOCALE.matcher(m.name()).matches());
    return languages ? Optional.of(value.members().get(0).value()) : Optional.empty();
  }
}
