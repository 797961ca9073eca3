package dev.copydesk.read;

import dev.copydesk.article.Role;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.Optional;
import java.util.Set;

/** An item in NewsML-G2: a news item with its text, or one that only tells about others. */
final class NewsItem {
  private final Draft draft;

  NewsItem(Draft draft) {
    this.draft = draft;
  }

  void read(XmlElement item) {
    XmlFields fields = new XmlFields(draft, Set.of("description"));
    item.at("itemMeta").ifPresent(meta -> fields.read("itemMeta", meta));
    Optional<XmlElement> about = item.at("contentMeta");
    about.ifPresent(meta -> fields.read("contentMeta", meta));
    about.flatMap(meta -> meta.at("headline")).ifPresent(line -> line(line, Role.HEADLINE));
    about.flatMap(meta -> meta.at("by")).ifPresent(line -> line(line, Role.BYLINE));
    about.flatMap(meta -> meta.at("dateline")).ifPresent(line -> line(line, Role.DATELINE));
    about.flatMap(meta -> meta.at("description")).ifPresent(line -> line(line, Role.CAPTION));
    item.at("contentSet").ifPresent(this::content);
  }

  private void line(XmlElement element, Role role) {
    SourceMap words = element.allText();
    Span span = new Span(0, words.text().length()).trim(words.text());
    if (!span.isEmpty()) {
      draft.begin(words.toSource(span).start());
      draft.text().copy(words, span);
      draft.end(role, element.localName());
    }
  }

  private void content(XmlElement set) {
    for (XmlElement data : set.elements()) {
      if (data.localName().equals("inlineXML")) {
        data.elements().forEach(this::inline);
      } else if (data.localName().equals("inlineData")) {
        BodyText.read(data.text(), BodyText.Kind.ANY, Role.PARAGRAPH, draft);
      }
    }
  }

  private void inline(XmlElement root) {
    if (root.localName().equals("html")) {
      XmlElement body = root.at("body").orElse(root);
      SourceMap.Builder html = new SourceMap.Builder();
      HtmlText.read(html.copy(draft.source().text(), body.content()).build(), draft);
    } else if (root.localName().equals("nitf")) {
      new NitfArticle(draft).read(root);
    }
  }
}
