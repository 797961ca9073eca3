package dev.copydesk.report;

import dev.copydesk.text.Excerpt;

/**
 * An excerpt as a terminal shows it: the line, and below it carets under the exact characters. Tabs
 * and control characters become blanks; wide characters take two columns, combining ones none.
 */
record ExcerptView(String line, int indent, int carets) {
  private static final String MORE = "…";

  static ExcerptView of(Excerpt excerpt, int width) {
    String text = excerpt.text();
    int from = 0;
    int to = text.length();
    while (to > excerpt.end() && columns(text, from, to) > width - 2) {
      int spare = columns(text, from, to) - (width - 2);
      int left = excerpt.start() - from;
      int right = to - excerpt.end();
      if (left > right) {
        from = whole(text, from + Math.min(spare, left - right));
      } else {
        to = whole(text, to - Math.max(1, Math.min(spare, right - left)));
      }
    }
    boolean cutLeft = from > 0 || excerpt.cutLeft();
    boolean cutRight = to < text.length() || excerpt.cutRight();
    String line =
        (cutLeft ? MORE : "") + Terminal.plain(text.substring(from, to)) + (cutRight ? MORE : "");
    int indent = columns(text, from, excerpt.start()) + (cutLeft ? 1 : 0);
    return new ExcerptView(
        line, indent, Math.max(1, columns(text, excerpt.start(), excerpt.end())));
  }

  private static int columns(String text, int from, int to) {
    return Terminal.columns(text.substring(from, to));
  }

  private static int whole(String text, int offset) {
    boolean split =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return split ? offset - 1 : offset;
  }
}
