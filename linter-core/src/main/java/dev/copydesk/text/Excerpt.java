package dev.copydesk.text;

/**
 * A window of the line on which a place begins, for showing it to a reader. {@code start} and
 * {@code end} are UTF-16 offsets into {@code text}: what of the place lies in the window. {@code
 * cutLeft} and {@code cutRight} tell whether the line goes on beyond it.
 */
public record Excerpt(String text, int start, int end, boolean cutLeft, boolean cutRight) {
  /** The window of a place whose line is not at hand. */
  public static final Excerpt NONE = new Excerpt("", 0, 0, false, false);
}
