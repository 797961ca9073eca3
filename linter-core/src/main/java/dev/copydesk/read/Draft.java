package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Comment;
import dev.copydesk.article.Enclosure;
import dev.copydesk.article.Field;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An article while its text is still being put together from the pieces that a reader keeps. */
final class Draft {
  private static final int LONGEST_LINE = 120;
  private static final String BETWEEN_BLOCKS = "\n\n";

  private final Source source;
  private final SourceMap.Builder text = new SourceMap.Builder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();
  private final List<Enclosure> enclosures = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Article.Trouble> troubles = new ArrayList<>();
  private final List<Comment> ahead = new ArrayList<>();
  private int from;

  Draft(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  /** The text kept so far; what is appended to it belongs to the block that was begun last. */
  SourceMap.Builder text() {
    return text;
  }

  /** Begins a block at a place of the source. */
  void begin(int at) {
    if (text.length() > 0) {
      text.rewrite(new Span(at, at), BETWEEN_BLOCKS);
    }
    from = text.length();
  }

  /** Where the block that was begun last begins. */
  int from() {
    return from;
  }

  /** Ends the block that was begun last. */
  void end(Role role, String place) {
    if (text.length() > from) {
      blocks.add(new Block(role, new Span(from, text.length()), place));
    }
  }

  /** How many blocks there are. */
  int blocks() {
    return blocks.size();
  }

  /** Says what the paragraphs from a block on are in truth. */
  void relabel(int from, Role role, String place) {
    for (int i = from; i < blocks.size(); i++) {
      if (blocks.get(i).role() == Role.PARAGRAPH) {
        blocks.set(i, new Block(role, blocks.get(i).span(), place));
      }
    }
  }

  void inline(Inline.Kind kind, int from, String target) {
    if (text.length() > from) {
      inlines.add(new Inline(kind, new Span(from, text.length()), target));
    }
  }

  /** Adds an element that holds nothing but a stretch of the text. */
  void enclosure(Enclosure enclosure) {
    enclosures.add(enclosure);
  }

  /** Adds a piece of metadata whose value stands at a place of the source. */
  void field(String name, String value, Field.Origin origin, Span where, String place) {
    fields.add(new Field(name, value, origin, source.locate(where), place));
  }

  void field(Field field) {
    fields.add(field);
  }

  /** Adds a comment that stands at a place of the source. */
  void comment(String words, Span where) {
    comments.add(new Comment(words, text.length(), source.locate(where)));
  }

  /** Adds a comment that was found before the walk came to its place. */
  void commentAhead(String words, Span where) {
    ahead.add(new Comment(words, 0, source.locate(where)));
  }

  /** Puts the comments found ahead before the first character that stands behind them. */
  private void placeComments(SourceMap map) {
    for (Comment comment : ahead) {
      int low = 0;
      int high = map.text().length();
      while (low < high) {
        int middle = (low + high) >>> 1;
        boolean before =
            map.toSource(new Span(middle, middle + 1)).start() < comment.where().span().start();
        low = before ? middle + 1 : low;
        high = before ? high : middle;
      }
      comments.add(new Comment(comment.text(), low, comment.where()));
    }
    comments.sort(Comparator.comparingInt(Comment::at));
  }

  /** Makes the field {@code title} the headline, and says whether there is one. */
  boolean title() {
    for (Field field : fields) {
      if (field.name().equalsIgnoreCase("title") && !field.value().isBlank()) {
        Span where = field.where().span();
        begin(where.start());
        if (field.value().equals(field.where().text())) {
          text.copy(source.text(), where);
        } else {
          text.rewrite(where, field.value());
        }
        end(Role.HEADLINE, "");
        return true;
      }
    }
    return false;
  }

  void trouble(String message, Location where) {
    troubles.add(new Article.Trouble(message, where));
  }

  /** The first paragraph of the story: the first one after the headline that is no line. */
  private int body(String words) {
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).role() == Role.HEADLINE) {
        from = i;
        break;
      }
    }
    for (int i = from; i < blocks.size(); i++) {
      boolean paragraph = blocks.get(i).role() == Role.PARAGRAPH;
      if (paragraph && blocks.get(i).span().trim(words).length() > LONGEST_LINE) {
        return i;
      }
    }
    return blocks.size();
  }

  private int dateline(String words, Block block, Article.Builder article) {
    Span span = block.span().trim(words);
    int end = Openings.datelineEnd(words, span);
    for (Inline inline : inlines) {
      boolean opening = inline.span().start() == span.start() && inline.span().end() < span.end();
      if (end == span.start() && opening && Openings.isPlaceAndDate(inline.span().of(words))) {
        end = inline.span().end();
      }
    }
    article.block(Role.DATELINE, new Span(span.start(), end), block.place());
    return end;
  }

  /** The article, still to be finished with what its format adds. */
  Article.Builder article(String format) {
    SourceMap map = text.build();
    placeComments(map);
    Article.Builder article = Article.builder(format, source, map);
    int body = body(map.text());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean byline =
          i < body
              && block.role() == Role.PARAGRAPH
              && Openings.isByline(map.text(), block.span().trim(map.text()));
      int start = i == body ? dateline(map.text(), block, article) : block.span().start();
      article.block(
          byline ? Role.BYLINE : block.role(), new Span(start, block.span().end()), block.place());
    }
    inlines.stream().sorted((a, b) -> a.span().compareTo(b.span())).forEach(article::inline);
    enclosures.forEach(article::enclosure);
    comments.forEach(article::comment);
    troubles.forEach(trouble -> article.trouble(trouble.message(), trouble.where()));
    return article.fields(fields);
  }
}
