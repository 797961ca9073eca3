package dev.copydesk.read;

import dev.copydesk.text.Location;
import java.util.Optional;

/** Says why a file, or a part of it, cannot be read, in words for its author. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Location where;
  private final boolean foreign;

  /** A file that cannot be read at all; the message has no full stop and does not name the file. */
  public UnreadableFileException(String message) {
    this(message, null, null, false);
  }

  /** A file that cannot be read because of what another library said. */
  public UnreadableFileException(String message, Throwable cause) {
    this(message, null, cause, false);
  }

  /** A file that cannot be read because of what stands at a place. */
  public UnreadableFileException(String message, Location where, Throwable cause) {
    this(message, where, cause, false);
  }

  private UnreadableFileException(
      String message, Location where, Throwable cause, boolean foreign) {
    super(message, cause);
    this.where = where;
    this.foreign = foreign;
  }

  /**
   * A file in a known syntax, such as JSON, that is something else than an article: settings, a
   * list of packages, a map of a site. Where it was only come across in a folder, it is passed
   * over.
   */
  static UnreadableFileException noArticle(String supported) {
    return new UnreadableFileException(
        "holds no article that Copydesk understands; supported are " + supported, null, null, true);
  }

  /** Whether nothing is wrong with the file but that it holds no article. */
  public boolean isForeign() {
    return foreign;
  }

  /** The place that is wrong, where it is known. */
  public Optional<Location> where() {
    return Optional.ofNullable(where);
  }
}
