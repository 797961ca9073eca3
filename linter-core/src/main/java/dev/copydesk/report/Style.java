package dev.copydesk.report;

/** How text is shown: with colours or without, and how many columns a line may take. */
public record Style(boolean colour, int width) {
  /** Without colours, for files and logs. */
  public static Style plain() {
    return new Style(false, 120);
  }
}
