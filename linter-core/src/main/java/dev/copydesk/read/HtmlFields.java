package dev.copydesk.read;

import dev.copydesk.article.Field.Origin;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** The metadata of a web page: meta elements, links, times, microdata and script data. */
final class HtmlFields {
  private static final Pattern TIMELY =
      Pattern.compile("(?i)publi|date|posted|created|modified|updated|time");
  private static final Pattern DATA =
      Pattern.compile(
          "(?<![\\w:.$-])([A-Za-z_$][\\w:.$-]{2,40})\\\\*[\"']?\\s{0,4}[:=]\\s{0,4}"
              + "(?:\\\\*([\"'])([^\"'\\\\\\n]{6,40})\\\\*\\2|(\\d{10}(?:\\d{3})?)\\b)");
  private static final Pattern DIGITS = Pattern.compile("\\d{4}|\\d{1,2}[./-]\\d{1,2}");

  private final SourceMap html;
  private final Document page;
  private final Draft article;

  HtmlFields(SourceMap html, Document page, Draft article) {
    this.html = html;
    this.page = page;
    this.article = article;
  }

  void read() {
    for (Element element : page.getAllElements()) {
      switch (element.normalName()) {
        case "html" -> attribute(element, "lang", "lang", Origin.META);
        case "title" -> words(element, "title", Origin.META);
        case "meta" -> meta(element);
        case "link" -> link(element);
        case "time" -> time(element);
        case "script" -> script(element);
        default -> other(element);
      }
    }
  }

  private void meta(Element meta) {
    boolean microdata = meta.hasAttr("itemprop") && scope(meta) != null;
    if (microdata) {
      attribute(meta, "content", property(meta), Origin.MICRODATA);
      return;
    }
    for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      if (!meta.attr(key).isBlank()) {
        attribute(meta, "content", meta.attr(key).strip(), Origin.META);
        return;
      }
    }
  }

  private void link(Element link) {
    String rel = link.attr("rel").toLowerCase(Locale.ROOT);
    if (rel.equals("canonical")) {
      attribute(link, "href", rel, Origin.LINK);
    } else if (link.hasAttr("itemprop")) {
      attribute(link, "href", property(link), Origin.MICRODATA);
    }
  }

  private void time(Element time) {
    boolean microdata = time.hasAttr("itemprop");
    String name = microdata ? property(time) : time.hasAttr("pubdate") ? "time.pubdate" : "time";
    Origin origin = microdata ? Origin.MICRODATA : Origin.TIME;
    if (time.attr("datetime").isBlank()) {
      words(time, name, origin);
    } else {
      attribute(time, "datetime", name, origin);
    }
  }

  private void other(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    if (element.hasAttr("itemprop") && !element.hasAttr("itemscope")) {
      boolean given = !element.attr("content").isBlank();
      if (given) {
        attribute(element, "content", property(element), Origin.MICRODATA);
      } else if (!element.attr("datetime").isBlank()) {
        attribute(element, "datetime", property(element), Origin.MICRODATA);
      } else {
        words(element, property(element), Origin.MICRODATA);
      }
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      boolean dated = value.length() < 60 && DIGITS.matcher(value).find();
      if (dated && key.equals("title") && isTimely(element)) {
        attribute(
            element, key, element.className().isBlank() ? key : element.className(), Origin.TIME);
      } else if (dated && key.startsWith("data-") && TIMELY.matcher(key).find()) {
        attribute(element, key, key, Origin.SCRIPT);
      }
    }
  }

  private static boolean isTimely(Element element) {
    return element.normalName().equals("abbr") || TIMELY.matcher(element.className()).find();
  }

  private void script(Element script) {
    for (Node node : script.childNodes()) {
      if (node instanceof DataNode data && data.sourceRange().isTracked()) {
        Span span = HtmlText.span(data.sourceRange());
        boolean linked = script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
        String place = HtmlElement.place(script);
        if (!linked || !new JsonLd(html, span, place, article).read()) {
          data(span, place);
        }
      }
    }
  }

  /** Keys that sound like a time, with a value that looks like one. */
  private void data(Span span, String place) {
    Matcher matcher = DATA.matcher(html.text()).region(span.start(), span.end());
    while (matcher.find()) {
      int group = matcher.group(3) == null ? 4 : 3;
      String value = matcher.group(group);
      if (TIMELY.matcher(matcher.group(1)).find() && DIGITS.matcher(value).find()) {
        Span where = new Span(matcher.start(group), matcher.end(group));
        article.field(matcher.group(1), value, Origin.SCRIPT, html.toSource(where), place);
      }
    }
  }

  private void attribute(Element element, String key, String name, Origin origin) {
    String value = element.attr(key).strip();
    if (!value.isEmpty()) {
      Range range = element.attributes().sourceRange(key).valueRange();
      Span where = HtmlText.span(range.isTracked() ? range : element.sourceRange());
      article.field(
          name, value, origin, html.toSource(where.trim(html.text())), HtmlElement.place(element));
    }
  }

  private void words(Element element, String name, Origin origin) {
    String value = element.text().strip();
    if (!value.isEmpty()) {
      Span where = inside(element).trim(html.text());
      article.field(name, value, origin, html.toSource(where), HtmlElement.place(element));
    }
  }

  private static Span inside(Element element) {
    Node first = element.firstChild();
    Node last = element.lastChild();
    if (first == null || last == null || !first.sourceRange().isTracked()) {
      return HtmlText.span(element.sourceRange());
    }
    Range end = last instanceof Element e ? e.endSourceRange() : last.sourceRange();
    int to = end.isTracked() ? end.endPos() : last.sourceRange().endPos();
    return new Span(first.sourceRange().startPos(), Math.max(to, first.sourceRange().startPos()));
  }

  /** A microdata property with the type of the item that it belongs to. */
  private static String property(Element element) {
    Element item = scope(element);
    String type = item == null ? "" : item.attr("itemtype").strip();
    type = type.substring(type.lastIndexOf('/') + 1);
    return type.isEmpty() ? element.attr("itemprop") : type + "." + element.attr("itemprop");
  }

  private static Element scope(Element element) {
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (up.hasAttr("itemscope")) {
        return up;
      }
    }
    return null;
  }
}
