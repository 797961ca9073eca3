package dev.copydesk.config;

/** Says what is wrong with a settings file, and where, in words for its author. */
public final class ConfigException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** A fault at a place. */
  public ConfigException(Place where, String message) {
    super(where + ": " + message);
  }
}
