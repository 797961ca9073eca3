package dev.copydesk.read;

import dev.copydesk.article.Role;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.Set;

/** An article in the News Industry Text Format. */
final class NitfArticle {
  private static final Set<String> BLOCKS = Terms.of("nitf-blocks.txt");
  private static final Set<String> LEFT_OUT = Terms.of("nitf-left-out.txt");

  private final Draft draft;
  private boolean open;
  private Role openRole = Role.PARAGRAPH;
  private String openPlace = "";

  NitfArticle(Draft draft) {
    this.draft = draft;
  }

  /** Reads a whole document with its metadata. */
  void read(XmlElement nitf) {
    nitf.at("head", "docdata").ifPresent(data -> new XmlFields(draft, Set.of()).read("", data));
    nitf.at("head", "pubdata")
        .ifPresent(data -> new XmlFields(draft, Set.of()).read("pubdata", data));
    nitf.at("body", "body.head", "byline")
        .ifPresent(line -> new XmlFields(draft, Set.of()).read("byline", line));
    nitf.at("body", "body.head", "dateline")
        .ifPresent(line -> new XmlFields(draft, Set.of()).read("dateline", line));
    if (nitf.at("body", "body.head", "hedline").isEmpty()) {
      nitf.at("head", "title").ifPresent(title -> walk(title, Role.HEADLINE));
      end();
    }
    nitf.at("body").ifPresent(body -> walk(body, Role.PARAGRAPH));
    end();
  }

  private void walk(XmlElement element, Role role) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlText text) {
        words(text.words(), role, element.name());
      } else if (child instanceof XmlComment comment) {
        draft.comment(comment.words(), comment.span());
      } else if (child instanceof XmlElement inner && !LEFT_OUT.contains(inner.name())) {
        enter(inner, role);
      }
    }
  }

  private void enter(XmlElement element, Role outer) {
    boolean block = BLOCKS.contains(element.name()) || element.name().startsWith("body");
    if (element.name().equals("br") && open) {
      draft.text().rewrite(new Span(element.start(), element.content().end()), "\n");
    }
    if (!block) {
      walk(element, outer);
      return;
    }
    end();
    walk(element, role(element.name(), outer));
    end();
  }

  private void words(SourceMap words, Role role, String place) {
    String text = words.text();
    Span all = new Span(0, text.length());
    if (all.trim(text).isEmpty() && !open) {
      return;
    }
    if (!open) {
      all = new Span(all.trim(text).start(), all.end());
      draft.begin(words.toSource(all).start());
      open = true;
      openRole = role;
      openPlace = place;
    }
    collapsed(words, all);
  }

  private void collapsed(SourceMap words, Span span) {
    String text = words.text();
    int at = span.start();
    while (at < span.end()) {
      int end = at;
      boolean blank = Character.isWhitespace(text.charAt(at));
      while (end < span.end() && Character.isWhitespace(text.charAt(end)) == blank) {
        end++;
      }
      Span part = new Span(at, end);
      if (!blank || end == at + 1 && text.charAt(at) == ' ') {
        draft.text().copy(words, part);
      } else {
        draft.text().rewrite(words, part, " ");
      }
      at = end;
    }
  }

  private void end() {
    if (open) {
      draft.end(openRole, openPlace);
      open = false;
    }
  }

  private static Role role(String name, Role outer) {
    return switch (name) {
      case "hl1" -> Role.HEADLINE;
      case "hl2" -> Role.SUBHEAD;
      case "byline" -> Role.BYLINE;
      case "dateline" -> Role.DATELINE;
      case "li", "dd", "dt" -> Role.LIST_ITEM;
      case "td", "th" -> Role.TABLE_CELL;
      case "bq" -> Role.QUOTE;
      case "pre" -> Role.CODE;
      case "media-caption", "caption", "media" -> Role.CAPTION;
      default -> outer;
    };
  }
}
