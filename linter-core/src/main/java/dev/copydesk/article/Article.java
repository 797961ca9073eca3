package dev.copydesk.article;

import dev.copydesk.text.Edit;
import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One article: its text without mark-up, cut into blocks, with all metadata and comments that came
 * with it. Spans are UTF-16 offsets in {@link #text()}; {@link #locate} and {@link #edit} lead back
 * to the file. Immutable but for remembered analyses; belongs to one thread.
 */
public final class Article {
  private final Source source;
  private final SourceMap map;
  private final String format;
  private final int index;
  private final List<Block> blocks;
  private final List<Inline> inlines;
  private final List<Enclosure> enclosures;
  private final List<Field> fields;
  private final List<Comment> comments;
  private final List<Trouble> troubles;
  private final UnaryOperator<String> escape;
  private final Map<Class<?>, Object> analyses = new HashMap<>();

  private Article(Builder builder) {
    source = builder.source;
    map = builder.map;
    format = builder.format;
    index = builder.index;
    blocks = List.copyOf(builder.blocks);
    inlines = List.copyOf(builder.inlines);
    enclosures = List.copyOf(builder.enclosures);
    fields = List.copyOf(builder.fields);
    comments = List.copyOf(builder.comments);
    troubles = List.copyOf(builder.troubles);
    escape = builder.escape;
  }

  /**
   * Begins an article of the given format ({@code "text"}, {@code "markdown"}, {@code "html"}…).
   */
  public static Builder builder(String format, Source source, SourceMap map) {
    return new Builder(format, source, map);
  }

  /** The file it was read from. */
  public Source source() {
    return source;
  }

  /** The path of its file as the user gave it, with {@code /}. */
  public String path() {
    return source.path();
  }

  /** The format of its file, in lower case. */
  public String format() {
    return format;
  }

  /** Which article of its file it is, counted from 0. */
  public int index() {
    return index;
  }

  /** The text without mark-up. */
  public String text() {
    return map.text();
  }

  /** The blocks in reading order; they do not overlap. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Links, code and emphasis inside blocks, in reading order. */
  public List<Inline> inlines() {
    return inlines;
  }

  /** The elements that could be taken out of the mark-up with their words; inner ones first. */
  public List<Enclosure> enclosures() {
    return enclosures;
  }

  /**
   * The metadata as found, in the order of the file; what the user gave for this run comes last.
   */
  public List<Field> fields() {
    return fields;
  }

  /** What stood in comments of the format, in the order of the file. */
  public List<Comment> comments() {
    return comments;
  }

  /** What of it could not be read, in the order of the file. */
  public List<Trouble> troubles() {
    return troubles;
  }

  /**
   * A part of a file that could not be understood, in words for its author, and where it stands.
   */
  public record Trouble(String message, Location where) {}

  /** The characters of a span of the text. */
  public String text(Span span) {
    return span.of(map.text());
  }

  /** Where a span of the text stands in the file. */
  public Location locate(Span span) {
    return source.locate(map.toSource(span));
  }

  /** The same without the line around it, for facts, of which few are ever shown. */
  public Location place(Span span) {
    return source.place(map.toSource(span));
  }

  /**
   * The edit that replaces a span of the text, escaped for the format; empty where the span has no
   * place that can be written without touching mark-up.
   */
  public Optional<Edit> edit(Span span, String replacement) {
    return source.isExtracted()
        ? Optional.empty()
        : map.toWritable(span)
            .map(place -> new Edit(source.locate(place), escape.apply(replacement)));
  }

  /** The same with one more piece of metadata, and no analysis made yet. */
  public Article with(Field field) {
    return new Builder(format, source, map)
        .blocks(blocks)
        .inlines(inlines)
        .enclosures(enclosures)
        .fields(fields)
        .field(field)
        .comments(comments)
        .troubles(troubles)
        .escape(escape)
        .index(index)
        .build();
  }

  /** The analysis of the given type, worked out at the first call and remembered. */
  public <T> T analysis(Class<T> type, Function<Article, T> analyse) {
    Object known = analyses.get(type);
    if (known == null) {
      known = analyse.apply(this);
      analyses.put(type, known);
    }
    return type.cast(known);
  }

  /** What a reader has found so far. */
  public static final class Builder {
    private final String format;
    private final Source source;
    private final SourceMap map;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private UnaryOperator<String> escape = UnaryOperator.identity();
    private int index;

    private Builder(String format, Source source, SourceMap map) {
      this.format = format;
      this.source = source;
      this.map = map;
    }

    /** Adds a block; a block without a visible character is left out. */
    public Builder block(Role role, Span span, String place) {
      Span trimmed = span.trim(map.text());
      if (!trimmed.isEmpty()) {
        blocks.add(new Block(role, trimmed, place));
      }
      return this;
    }

    /** Adds a block of a format without structure. */
    public Builder block(Role role, Span span) {
      return block(role, span, "");
    }

    /** Adds all the given blocks. */
    public Builder blocks(List<Block> more) {
      blocks.addAll(more);
      return this;
    }

    /** Adds a mark inside a block. */
    public Builder inline(Inline inline) {
      inlines.add(inline);
      return this;
    }

    /** Adds all the given marks. */
    public Builder inlines(List<Inline> more) {
      inlines.addAll(more);
      return this;
    }

    /** Adds an element that holds nothing but words. */
    public Builder enclosure(Enclosure enclosure) {
      enclosures.add(enclosure);
      return this;
    }

    /** Adds all the given elements. */
    public Builder enclosures(List<Enclosure> more) {
      enclosures.addAll(more);
      return this;
    }

    /** Adds a piece of metadata. */
    public Builder field(Field field) {
      fields.add(field);
      return this;
    }

    /** Adds all the given metadata. */
    public Builder fields(List<Field> more) {
      fields.addAll(more);
      return this;
    }

    /** Adds a comment. */
    public Builder comment(Comment comment) {
      comments.add(comment);
      return this;
    }

    /** Adds all the given comments. */
    public Builder comments(List<Comment> more) {
      comments.addAll(more);
      return this;
    }

    /** Adds parts that could not be understood. */
    public Builder troubles(List<Trouble> more) {
      troubles.addAll(more);
      return this;
    }

    /** Says that a part of the file could not be understood. */
    public Builder trouble(String message, Location where) {
      troubles.add(new Trouble(message, where));
      return this;
    }

    /** Says how a replacement has to be escaped in this format. */
    public Builder escape(UnaryOperator<String> how) {
      escape = how;
      return this;
    }

    /** Says which article of its file it is, counted from 0. */
    public Builder index(int number) {
      index = number;
      return this;
    }

    /** The article. */
    public Article build() {
      return new Article(this);
    }
  }
}
