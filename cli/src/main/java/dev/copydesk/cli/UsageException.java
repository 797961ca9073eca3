package dev.copydesk.cli;

/** Says what is wrong with what the user asked for, in words for the user. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
