package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises header lines, headline, byline, dateline, subheads and list items in plain text. */
final class PlainText {
  private static final Set<String> HEADER_KEYS = Terms.of("header-keys.txt");
  private static final Pattern HEADER =
      Pattern.compile("([A-Za-z][A-Za-z_-]{2,20}):[ \\t]+(\\S.*)");
  private static final Pattern RESIDUE =
      Pattern.compile(
          "\\s*((?:date|published|pubdate|posted)[ \\t]+(\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.+Z-]*)?))(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE = Pattern.compile("(?:By|BY) \\p{Lu}[^.!?]{2,80}");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, [^—–\\n:]{2,30})?(?: \\([^)\\n]{2,20}\\))? ?[—–]\\s"
              + "|\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, [^—–\\n:]{2,30})? \\([^)\\n]{2,20}\\) -{1,2}\\s"
              + "|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:, \\p{Lu}\\p{L}+)?:\\s");
  private static final Pattern BULLET = Pattern.compile("(?:[-*•‣▪–]|\\d{1,2}[.)])\\s+");
  private static final int LONGEST_HEADLINE = 160;
  private static final int LONGEST_SUBHEAD = 90;

  private final Source source;
  private final String text;
  private final Article.Builder article;

  PlainText(Source source, Article.Builder article) {
    this.source = source;
    this.text = source.text();
    this.article = article;
  }

  void read() {
    int from = residue(headers());
    blocks(Layout.paragraphs(source, from));
  }

  /** Where a list item's words begin; the start of the span if it is none. */
  static int bullet(String text, Span line) {
    Matcher matcher = BULLET.matcher(text).region(line.start(), line.end());
    return matcher.lookingAt() ? matcher.end() : line.start();
  }

  private int headers() {
    int from = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      Span line = source.line(number);
      Matcher matcher = HEADER.matcher(text).region(line.start(), line.end());
      if (!matcher.matches() || !HEADER_KEYS.contains(key(matcher))) {
        break;
      }
      Span value = new Span(matcher.start(2), matcher.end(2)).trim(text);
      article.field(
          new Field(key(matcher), value.of(text), Field.Origin.HEADER, source.locate(value)));
      if (key(matcher).equals("title") || key(matcher).equals("headline")) {
        article.block(Role.HEADLINE, value);
      }
      from = number < source.lineCount() ? source.line(number + 1).start() : text.length();
    }
    return from;
  }

  /** Whether a line that begins with this key and a colon is metadata. */
  static boolean isHeaderKey(String key) {
    return HEADER_KEYS.contains(key.toLowerCase(Locale.ROOT));
  }

  private static String key(Matcher header) {
    return header.group(1).toLowerCase(Locale.ROOT);
  }

  /** Metadata that was glued to the copy: found as a field, and left out of the first block. */
  private int residue(int from) {
    Matcher matcher = RESIDUE.matcher(text).region(from, text.length());
    if (!matcher.lookingAt()) {
      return from;
    }
    Span whole = new Span(matcher.start(1), matcher.end(1));
    article.field(new Field("date", matcher.group(2), Field.Origin.RESIDUE, source.locate(whole)));
    return matcher.end();
  }

  private void blocks(List<Span> paragraphs) {
    int body = firstBody(paragraphs);
    int headline = headline(paragraphs, body);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i);
      int item = bullet(text, span);
      if (i == headline) {
        article.block(Role.HEADLINE, span);
      } else if (i <= Math.max(body, headline + 2) && BYLINE.matcher(span.of(text)).matches()) {
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
    Matcher matcher = DATELINE.matcher(text).region(span.start(), span.end());
    int start = span.start();
    if (matcher.lookingAt()) {
      article.block(Role.DATELINE, new Span(start, matcher.end()));
      start = matcher.end();
    }
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
      if (endsSentence(span) || BYLINE.matcher(span.of(text)).matches()) {
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
