package dev.copydesk.rule;

/** Finds the parts of a rule's page. */
final class Page {
  private Page() {}

  /**
   * A paragraph on one line, counted from 0 (the title); empty if a heading or example is there.
   */
  static String paragraph(String page, int number) {
    String[] paragraphs = page.split("\n\\s*\n", number + 2);
    String text = paragraphs.length <= number ? "" : paragraphs[number].strip();
    return text.startsWith("#") || text.startsWith("`" + "``") ? "" : text.replace('\n', ' ');
  }

  /** The first paragraph below a heading, on one line; empty if there is no such heading. */
  static String below(String page, String heading) {
    int at = page.indexOf("\n" + heading + "\n");
    return at < 0 ? "" : paragraph(page.substring(at), 1);
  }

  /** The page with the section of that heading left out, down to the next one of its level. */
  static String without(String page, String heading) {
    int from = page.indexOf("\n" + heading + "\n");
    if (from < 0) {
      return page;
    }
    int to = page.indexOf("\n## ", from + 1);
    return page.substring(0, from).stripTrailing() + "\n" + (to < 0 ? "" : page.substring(to));
  }

  /** Up to the first full stop that ends a sentence, without it. */
  static String firstSentence(String text) {
    for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
      boolean ends = i + 2 >= text.length() || Character.isUpperCase(text.charAt(i + 2));
      boolean initial = i >= 1 && Character.isUpperCase(text.charAt(i - 1));
      if (ends && !initial && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
