package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises header lines, headline, byline, dateline, subheads and list items in plain text. */
final class PlainText {
  private static final Pattern BULLET = Pattern.compile("(?:[-*•‣▪–]|\\d{1,2}[.)])\\s+");
  private static final int LONGEST_HEADLINE = 160;
  private static final int LONGEST_SUBHEAD = 90;

  private final Source source;
  private final String text;
  private final Article.Builder article;
  private boolean titled;

  PlainText(Source source, Article.Builder article) {
    this.source = source;
    this.text = source.text();
    this.article = article;
  }

  void read() {
    int headers = PlainHeader.read(source, this::header);
    int from = Residue.read(source, headers, article::field);
    blocks(Layout.paragraphs(source, from));
  }

  /** Where a list item's words begin; the start of the span if it is none. */
  static int bullet(String text, Span line) {
    Matcher matcher = BULLET.matcher(text).region(line.start(), line.end());
    return matcher.lookingAt() ? matcher.end() : line.start();
  }

  /** A title given in a header line is the headline, and stands in the text where it is. */
  private void header(Field field) {
    article.field(field);
    if (field.name().equals("title") || field.name().equals("headline")) {
      article.block(Role.HEADLINE, field.where().span());
      titled = true;
    }
  }

  private void blocks(List<Span> paragraphs) {
    int body = firstBody(paragraphs);
    int headline = titled ? -1 : headline(paragraphs, body);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i);
      int item = bullet(text, span);
      if (i == headline) {
        article.block(Role.HEADLINE, span);
      } else if (i <= Math.max(body, headline + 2) && Openings.isByline(text, span)) {
        article.block(Role.BYLINE, span);
      } else if (item > span.start()) {
        article.block(Role.LIST_ITEM, new Span(item, span.end()));
      } else if (i == body) {
        withDateline(span);
      } else if (i > headline && isSubhead(paragraphs, i)) {
        article.block(Role.SUBHEAD, span);
      } else {
        article.block(Role.PARAGRAPH, span);
      }
    }
  }

  private void withDateline(Span span) {
    int start = Openings.datelineOrPlaceEnd(text, span);
    article.block(Role.DATELINE, new Span(span.start(), start));
    article.block(Role.PARAGRAPH, new Span(start, span.end()));
  }

  private int firstBody(List<Span> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i);
      if (span.length() > LONGEST_HEADLINE || endsSentence(span) && words(span) > 8) {
        return i;
      }
    }
    return paragraphs.size();
  }

  /** The first line of four words and more before the body, else the first line before it. */
  private int headline(List<Span> paragraphs, int body) {
    int first = -1;
    for (int i = 0; i < Math.min(body, 5); i++) {
      Span span = paragraphs.get(i);
      if (endsSentence(span) || Openings.isByline(text, span)) {
        continue;
      }
      if (words(span) >= 4) {
        return i;
      }
      first = first < 0 ? i : first;
    }
    return body < paragraphs.size() ? first : -1;
  }

  private boolean isSubhead(List<Span> paragraphs, int i) {
    Span span = paragraphs.get(i);
    boolean beforeBody = i + 1 < paragraphs.size() && endsSentence(paragraphs.get(i + 1));
    return beforeBody
        && span.length() <= LONGEST_SUBHEAD
        && !endsSentence(span)
        && ",;:".indexOf(text.charAt(span.end() - 1)) < 0
        && Character.isUpperCase(text.codePointAt(span.start()));
  }

  private boolean endsSentence(Span span) {
    int end = span.end();
    while (end > span.start() && "\"'”’)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > span.start() && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
  }

  private int words(Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
