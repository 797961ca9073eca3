package dev.copydesk.rules.clutter;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.rule.Fix;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fix that moves a date out of the copy to where the format keeps its metadata: front matter in
 * Markdown, a header line in plain text.
 */
final class DateMove {
  private static final Set<String> DATES = Set.of("date", "published", "pubdate", "posted");
  private static final int DAY = "2000-01-01".length();
  private static final int SECOND = "2000-01-01T00:00:00".length();

  private final Source source;
  private final String text;
  private final String value;
  private final String lineEnd;
  private final Span residue;

  private DateMove(Article article, Field field) {
    source = article.source();
    text = source.text();
    value = field.value();
    lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    residue = withSpace(field.where().span());
  }

  /** The fix; empty where the format has no place for a date that Copydesk knows. */
  static Optional<Fix> of(Article article, Field field) {
    DateMove move = new DateMove(article, field);
    return switch (article.format()) {
      case "text" -> Optional.of(move.toHeader(article));
      case "markdown", "mdx" -> move.toFrontMatter(article);
      default -> Optional.empty();
    };
  }

  /** The white space before it on its line, and all that follows it. */
  private Span withSpace(Span where) {
    int start = where.start();
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    int end = where.end();
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private Fix toHeader(Article article) {
    String title = "move it to a header line";
    List<Field> header = fields(article, Field.Origin.HEADER);
    return header.isEmpty()
        ? Fix.of(title, true, edit(residue, "date: " + value + lineEnd + lineEnd))
        : moved(title, header, "date: " + value);
  }

  private Optional<Fix> toFrontMatter(Article article) {
    String title = "move it to the front matter";
    List<Field> known = fields(article, Field.Origin.FRONT_MATTER);
    Optional<Field> dated =
        known.stream().filter(f -> DATES.contains(f.name().toLowerCase(Locale.ROOT))).findFirst();
    if (dated.isPresent()) {
      boolean same = day(dated.get().value()).equals(day(value));
      return Optional.of(Fix.of("remove it", same, edit(residue, "")));
    }
    if (text.startsWith("---") || text.startsWith("+++")) {
      String line = text.startsWith("---") ? "date: " + value : "date = " + toml();
      int top = text.indexOf('\n') + 1;
      Edit insertion = edit(new Span(top, top), line + lineEnd);
      return Optional.of(new Fix(title, true, List.of(insertion, edit(residue, ""))));
    }
    if (text.startsWith("{") && !known.isEmpty()) {
      return Optional.empty();
    }
    if (known.isEmpty()) {
      String matter = "---" + lineEnd + "date: " + value + lineEnd + "---" + lineEnd + lineEnd;
      return Optional.of(Fix.of(title, true, edit(residue, matter)));
    }
    int last = known.get(known.size() - 1).where().start().line();
    boolean dotted = text.startsWith("..", source.line(last).start());
    return Optional.of(moved(title, known, (dotted ? ".. date: " : "Date: ") + value));
  }

  /** A line of its own after the last line of a header. */
  private Fix moved(String title, List<Field> header, String line) {
    int last = header.get(header.size() - 1).where().start().line();
    int at = source.line(last).end();
    Edit insertion = edit(new Span(at, at), lineEnd + line);
    return new Fix(title, true, List.of(insertion, edit(residue, "")));
  }

  /** A time without seconds is no date of TOML. */
  private String toml() {
    boolean whole = value.length() == DAY || value.length() >= SECOND;
    return whole ? value : '"' + value + '"';
  }

  private static String day(String date) {
    return date.substring(0, Math.min(DAY, date.length()));
  }

  private static List<Field> fields(Article article, Field.Origin origin) {
    return article.fields().stream().filter(field -> field.origin() == origin).toList();
  }

  private Edit edit(Span span, String replacement) {
    return new Edit(source.locate(span), replacement);
  }
}
