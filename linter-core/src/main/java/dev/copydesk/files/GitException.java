package dev.copydesk.files;

/** Says why git cannot tell what has changed, in words for the user. */
public final class GitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A message without a full stop. */
  public GitException(String message) {
    super(message);
  }
}
