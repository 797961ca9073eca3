package dev.copydesk.read;

import dev.copydesk.article.Inline;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;

/** Appends the words of a Markdown text to an article, without what was left out of it. */
final class MarkdownWords {
  private final SourceMap markdown;
  private final SourceMap filled;
  private final Entities entities;
  private final char filler;
  private final Draft article;
  private int last;
  private boolean lineBreak;
  private Span gap = new Span(0, 0);
  private Span mark = new Span(0, 0);
  private int marks;

  MarkdownWords(SourceMap markdown, SourceMap filled, char filler, int from, Draft article) {
    this.markdown = markdown;
    this.filled = filled;
    this.entities = new Entities(filled, true);
    this.filler = filler;
    this.last = from;
    this.article = article;
  }

  /** The end of what was appended last. */
  int last() {
    return last;
  }

  void skip(int end) {
    last = Math.max(last, end);
  }

  /** A new block: no line break and no blank stands before its words. */
  void begin() {
    lineBreak = false;
    gap = new Span(0, 0);
    marks = 0;
  }

  void breakLine() {
    lineBreak = true;
  }

  /** A line end that is marked as such. */
  void breakLine(Span at) {
    mark = at;
    marks++;
  }

  /** Whether more than one line end stands before the next words. */
  boolean isApart() {
    return marks > 1 && article.text().length() > article.from();
  }

  /** Appends what stands between the words so far and the next ones. */
  void flush(int at) {
    boolean first = article.text().length() == article.from();
    if (marks > 0 && !first) {
      article.text().rewrite(markdown, mark, "\n");
    } else if (lineBreak) {
      article.text().rewrite(markdown, new Span(Math.min(last, at), at), " ");
    } else if (!gap.isEmpty() && !first && article.text().last() != ' ') {
      article.text().copy(markdown, gap);
    }
    begin();
  }

  void append(Span span, String reading) {
    if (marks > 0 && reading.isBlank()) {
      skip(span.end());
      return;
    }
    if (reading.indexOf(filler) < 0) {
      flush(span.start());
      entities.append(span, reading, article.text());
    } else {
      pieces(span, reading);
    }
    skip(span.end());
  }

  /** Fillers are read as they stand, so that there are as many in the text as in its reading. */
  private void pieces(Span span, String reading) {
    int read = 0;
    for (int at = span.start(); at < span.end(); ) {
      int end = end(filled.text(), at, span.end());
      int readEnd = end(reading, read, reading.length());
      piece(new Span(at, end), reading.substring(read, readEnd), end < span.end());
      at = afterFillers(filled.text(), end, span.end());
      read = afterFillers(reading, readEnd, reading.length());
    }
  }

  private void piece(Span span, String reading, boolean tagFollows) {
    Span words = span.trim(filled.text());
    boolean apart = words.start() > span.start() || !gap.isEmpty();
    if (words.isEmpty()) {
      gap = span.isEmpty() ? gap : new Span(span.start(), span.start() + 1);
      return;
    }
    boolean joint = article.text().length() > article.from() && article.text().last() != ' ';
    if (apart && joint && !lineBreak && gap.isEmpty()) {
      gap = new Span(span.start(), span.start() + 1);
    }
    flush(words.start());
    int end = tagFollows ? words.end() : span.end();
    int cut = reading.length() - (span.end() - end);
    entities.append(
        new Span(words.start(), end),
        reading.substring(words.start() - span.start(), cut),
        article.text());
    if (end < span.end()) {
      gap = new Span(end, end + 1);
    }
  }

  private int end(String text, int from, int to) {
    int found = text.indexOf(filler, from);
    return found < 0 || found > to ? to : found;
  }

  private int afterFillers(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == filler) {
      at++;
    }
    return at;
  }

  /** Line ends inside code are read as blanks; the ticks and one blank beside them are left out. */
  void code(Span span, String literal) {
    flush(span.start());
    int from = article.text().length();
    String text = markdown.text();
    int ticks = span.start();
    while (ticks < span.end() && text.charAt(ticks) == '`') {
      ticks++;
    }
    Span inside = new Span(ticks, Math.max(ticks, span.end() - (ticks - span.start())));
    boolean onOneLine = inside.of(text).indexOf('\n') < 0;
    Span content = inside.length() > literal.length() ? inside.trim(text) : inside;
    if (onOneLine && content.length() == literal.strip().length()) {
      article.text().copy(markdown, content);
    } else {
      article.text().rewrite(markdown, inside, literal.replace(String.valueOf(filler), ""));
    }
    last = span.end();
    article.inline(Inline.Kind.CODE, from, "");
  }
}
