package dev.copydesk.rules.language;

import dev.copydesk.article.Article;
import dev.copydesk.text.Span;
import java.util.Locale;

/** Puts what LanguageTool says into a message of ours: the words quoted, one line, no full stop. */
final class Wording {
  private static final int LONGEST = 120;
  private static final int LONGEST_QUOTE = 40;

  private Wording() {}

  static String of(Article article, Remark remark) {
    String quote = "\"" + quoted(article.text(), remark.span()) + "\": ";
    String whole = plain(remark.message());
    String said = quote.length() + whole.length() <= LONGEST ? whole : brief(remark);
    return shorten(quote + said, LONGEST);
  }

  private static String brief(Remark remark) {
    String brief = plain(remark.brief());
    if (!brief.isEmpty()) {
      return brief;
    }
    String whole = remark.message();
    int end = whole.indexOf(". ");
    return plain(end < 0 ? whole : whole.substring(0, end));
  }

  /** Without markup, on one line, beginning small and with no full stop. */
  private static String plain(String message) {
    String text =
        message
            .replace("<suggestion>", "\"")
            .replace("</suggestion>", "\"")
            .replace('“', '"')
            .replace('”', '"')
            .replaceAll("\\s+", " ")
            .strip();
    while (text.endsWith(".")) {
      text = text.substring(0, text.length() - 1);
    }
    boolean small =
        text.length() > 1
            && Character.isUpperCase(text.charAt(0))
            && Character.isLowerCase(text.charAt(1));
    return small ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  /** The words; blanks and marks are shown with the words beside them. */
  private static String quoted(String text, Span span) {
    int from = span.start();
    int to = span.end();
    if (span.of(text).codePoints().noneMatch(Character::isLetterOrDigit)) {
      while (from > 0 && !isBlank(text, from - 1)) {
        from--;
      }
      while (to < text.length() && !isBlank(text, to)) {
        to++;
      }
    }
    return shorten(new Span(from, to).of(text).replace('\n', ' ').strip(), LONGEST_QUOTE);
  }

  private static boolean isBlank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private static String shorten(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most - 1);
    int end = blank > most / 2 ? blank : most - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
