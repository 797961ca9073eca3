package dev.copydesk.read;

import dev.copydesk.text.Location;
import java.util.Optional;

/** Says why a file, or a part of it, cannot be read, in words for its author. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Location where;

  /** A file that cannot be read at all; the message has no full stop and does not name the file. */
  public UnreadableFileException(String message) {
    this(message, null, null);
  }

  /** A file that cannot be read because of what another library said. */
  public UnreadableFileException(String message, Throwable cause) {
    this(message, null, cause);
  }

  /** A file that cannot be read because of what stands at a place. */
  public UnreadableFileException(String message, Location where, Throwable cause) {
    super(message, cause);
    this.where = where;
  }

  /** The place that is wrong, where it is known. */
  public Optional<Location> where() {
    return Optional.ofNullable(where);
  }
}
