package dev.copydesk.read;

import static dev.copydesk.article.Field.Origin.PROPERTY;

import dev.copydesk.article.Article;
import dev.copydesk.article.Comment;
import dev.copydesk.article.Field;
import dev.copydesk.article.Role;
import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The paragraphs that were taken out of a document, each of which becomes a line of the source. */
final class Paragraphs {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<String, String> properties = new LinkedHashMap<>();

  private record Piece(Role role, Span span) {}

  private record Remark(String text, int at) {}

  /** Adds a paragraph; white space is trimmed, line breaks inside become blanks. */
  Paragraphs add(Role role, CharSequence words) {
    int start = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c);
      if (!blank && !Character.isISOControl(c) && c != '\u00ad') {
        text.append(c);
      } else if (blank && text.length() > start && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    if (text.length() > start && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (text.length() > start) {
      pieces.add(new Piece(role, new Span(start, text.length())));
      text.append('\n');
    }
    return this;
  }

  /** Adds a comment that stood before the paragraph that is added next. */
  Paragraphs comment(String words) {
    remarks.add(new Remark(words.strip(), text.length()));
    return this;
  }

  /** Notes a property of the document; the first value of a name counts. */
  Paragraphs property(String name, String value) {
    if (!value.isBlank()) {
      properties.putIfAbsent(name, value.strip());
    }
    return this;
  }

  /** How many UTF-16 code units have been collected. */
  int length() {
    return text.length();
  }

  /** The article; where nothing but paragraphs was found, their roles are recognised. */
  Article article(String path, String format) {
    Source source = Source.extracted(path, text.toString());
    boolean plain = pieces.stream().allMatch(piece -> piece.role() == Role.PARAGRAPH);
    if (plain) {
      Article.Builder article = Article.builder(format, source, SourceMap.identity(source.text()));
      properties(source).forEach(article::field);
      comments(source).forEach(article::comment);
      new PlainText(source, article).read();
      return article.build();
    }
    Draft draft = new Draft(source);
    properties(source).forEach(draft::field);
    comments(source).forEach(c -> draft.commentAhead(c.text(), c.where().span()));
    for (Piece piece : pieces) {
      draft.begin(piece.span().start());
      draft.text().copy(source.text(), piece.span());
      draft.end(piece.role(), "");
    }
    return draft.article(format).build();
  }

  private List<Field> properties(Source source) {
    Location start = source.locate(new Span(0, 0));
    List<Field> fields = new ArrayList<>();
    properties.forEach((name, value) -> fields.add(new Field(name, value, PROPERTY, start)));
    return fields;
  }

  private List<Comment> comments(Source source) {
    List<Comment> comments = new ArrayList<>();
    for (Remark remark : remarks) {
      int at = Math.min(remark.at(), source.text().length());
      comments.add(new Comment(remark.text(), at, source.locate(new Span(at, at))));
    }
    return comments;
  }
}
