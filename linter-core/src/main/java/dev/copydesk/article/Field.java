package dev.copydesk.article;

import dev.copydesk.text.Location;

/**
 * A piece of metadata as a reader found it, not yet understood. {@code name} is the key as written
 * ({@code date}, {@code article:published_time}), with dots for nesting ({@code
 * NewsArticle.author.name}); {@code value} the value with escapes resolved; {@code where} the place
 * of the value in the file; {@code place} the enclosing elements as in {@link Block#place()}.
 */
public record Field(String name, String value, Origin origin, Location where, String place) {
  /** A field of a format without structure. */
  public Field(String name, String value, Origin origin, Location where) {
    this(name, value, origin, where, "");
  }

  /** Where a field comes from. */
  public enum Origin {
    /** YAML, TOML or JSON before the text, or a header of the document's own format. */
    FRONT_MATTER,
    /** A line such as {@code date: 2025-01-20} before a plain text. */
    HEADER,
    /** Metadata that stands in the copy itself, where a reader of the article would see it. */
    RESIDUE,
    /** An HTML {@code <meta>} element. */
    META,
    /** A key of a JSON-LD script. */
    JSON_LD,
    /** A microdata property. */
    MICRODATA,
    /** A {@code <time>} element. */
    TIME,
    /** An address, as of a canonical link. */
    LINK,
    /** Any other script data of a page. */
    SCRIPT,
    /** A key of a data format: JSON, XML, a feed. */
    DATA,
    /** A property of an office document or PDF. */
    PROPERTY,
    /** The name of the file or of a folder. */
    FILE_NAME,
    /** Given by the user for this run. */
    COMMAND_LINE
  }
}
