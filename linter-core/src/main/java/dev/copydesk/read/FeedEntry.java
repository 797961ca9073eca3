package dev.copydesk.read;

import dev.copydesk.article.Role;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.parser.Parser;

/** An item of an RSS feed or of a WordPress export, or an entry of an Atom feed. */
final class FeedEntry {
  private static final Set<String> NO_ARTICLES = Terms.of("wordpress-types.txt");
  private static final Set<String> NO_FIELDS =
      Set.of(
          "content:encoded",
          "excerpt:encoded",
          "description",
          "content",
          "summary",
          "wp:postmeta",
          "wp:comment",
          "source",
          "media:group",
          "media:content");

  private final Draft draft;
  private final XmlElement entry;

  FeedEntry(Draft draft, XmlElement entry) {
    this.draft = draft;
    this.entry = entry;
  }

  /** Whether it is an article, and no picture, menu or list item of something else. */
  static boolean is(XmlElement element) {
    boolean other =
        element.at("wp:post_type").map(t -> t.text().text().strip()).stream()
            .anyMatch(NO_ARTICLES::contains);
    boolean titled = element.at("title").isPresent();
    return !other && titled && new FeedEntry(null, element).body().isPresent();
  }

  void read() {
    new XmlFields(draft, NO_FIELDS).read("", entry);
    entry.at("title").ifPresent(this::headline);
    body().ifPresent(this::body);
  }

  /** How words are written into the text: HTML that does not stand in CDATA is escaped twice. */
  UnaryOperator<String> escape() {
    boolean twice =
        body()
            .filter(body -> body.elements().isEmpty())
            .filter(body -> BodyText.kind(body.text().text()) == BodyText.Kind.HTML)
            .filter(body -> !isLiteral(body))
            .isPresent();
    return twice
        ? words -> XmlCharacters.escape(XmlCharacters.escape(words))
        : XmlCharacters::escape;
  }

  private boolean isLiteral(XmlElement body) {
    return body.content().of(draft.source().text()).stripLeading().startsWith("<![CDATA[");
  }

  private Optional<XmlElement> body() {
    for (String name : new String[] {"content:encoded", "content", "description", "summary"}) {
      Optional<XmlElement> found =
          entry.elements().stream()
              .filter(e -> e.name().equals(name) || e.name().equals("atom:" + name))
              .filter(e -> !e.children().isEmpty())
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void headline(XmlElement title) {
    SourceMap words = title.allText();
    Span span = new Span(0, words.text().length()).trim(words.text());
    draft.begin(words.toSource(span).start());
    // feeds escape the entities of a title twice
    String plain = Parser.unescapeEntities(span.of(words.text()), false);
    new Entities(words, false).append(span, plain, draft.text());
    draft.end(Role.HEADLINE, "");
  }

  private void body(XmlElement body) {
    if (!body.elements().isEmpty()) {
      SourceMap.Builder xhtml = new SourceMap.Builder();
      xhtml.copy(draft.source().text(), body.content());
      BodyText.read(xhtml.build(), BodyText.Kind.HTML, Role.PARAGRAPH, draft);
      return;
    }
    SourceMap words = body.text();
    boolean html = body.name().equals("content:encoded");
    BodyText.Kind kind =
        html || BodyText.kind(words.text()) == BodyText.Kind.HTML
            ? BodyText.Kind.HTML
            : BodyText.Kind.PLAIN;
    BodyText.read(words, kind, Role.PARAGRAPH, draft);
  }
}
