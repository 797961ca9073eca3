package dev.copydesk.cli;

import dev.copydesk.config.ConfigException;

/** Says what is wrong with what the user asked for, in words for the user. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean inSettings;

  /** Something is wrong with the command. */
  UsageException(String message) {
    super(message);
    this.inSettings = false;
  }

  /** Something is wrong with the command or with a settings file. */
  UsageException(IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
    this.inSettings = cause instanceof ConfigException;
  }

  /** Whether it is a settings file that is wrong, so that help about the command is none. */
  boolean isInSettings() {
    return inSettings;
  }
}
