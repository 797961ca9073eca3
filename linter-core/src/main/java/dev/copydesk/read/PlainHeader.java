package dev.copydesk.read;

import dev.copydesk.article.Field;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header lines such as {@code date: 2025-01-20} that may stand before a text. */
final class PlainHeader {
  private static final Set<String> KEYS = Terms.of("header-keys.txt");
  private static final Pattern LINE =
      Pattern.compile("([A-Za-z][A-Za-z_-]{2,20}):(?:[ \\t]+(\\S.*)?)?");

  /** A longer value is copy that begins with a key. */
  private static final int LONGEST_VALUE = 300;

  private PlainHeader() {}

  /** Hands over the fields at the top of a file and gives the offset of what follows. */
  static int read(Source source, Consumer<Field> fields) {
    String text = source.text();
    for (int number = 1; number <= source.lineCount(); number++) {
      Span line = source.line(number);
      Matcher matcher = LINE.matcher(text).region(line.start(), line.end());
      boolean header =
          line.length() <= LONGEST_VALUE
              && matcher.matches()
              && KEYS.contains(key(matcher))
              && !isGlued(matcher);
      if (!header) {
        return line.start();
      }
      Span value =
          matcher.group(2) == null
              ? new Span(line.end(), line.end())
              : new Span(matcher.start(2), matcher.end(2)).trim(text);
      fields.accept(
          new Field(key(matcher), value.of(text), Field.Origin.HEADER, source.locate(value)));
    }
    return text.length();
  }

  /** Whether a line that begins with this key and a colon is metadata. */
  static boolean isKey(String key) {
    return KEYS.contains(key.toLowerCase(Locale.ROOT));
  }

  /** A date to which a paragraph is glued was left in the copy: it is no header. */
  private static boolean isGlued(Matcher line) {
    String value = line.group(2) == null ? "" : line.group(2);
    return Residue.isKey(key(line)) && value.length() > Residue.LONGEST_DATE;
  }

  private static String key(Matcher header) {
    return header.group(1).toLowerCase(Locale.ROOT);
  }
}
