package dev.copydesk.read;

import dev.copydesk.article.Field;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metadata as lines that begin with a key before the text: {@code Date: 2025-01-20} up to the first
 * blank line, as Pelican has them, {@code .. date: 2025-01-20}, as Nikola, or {@code
 * date=2025-01-20}, as JBake.
 */
final class HeaderLines {
  private static final Pattern PLAIN = Pattern.compile("([A-Za-z][\\w -]{1,30}):[ \\t]*(.*)");
  private static final Pattern DOTTED = Pattern.compile("\\.\\. ([a-z][\\w-]*):(?!:)[ \\t]*(.*)");
  private static final Pattern BAKED = Pattern.compile("([a-z][\\w.-]{0,30})=(.*)");
  private static final Pattern BAKED_END = Pattern.compile("~{6}[ \\t]*");
  private static final Pattern OPENING = Pattern.compile("<!--\\s*");

  private HeaderLines() {}

  /** Adds the fields and gives the offset at which the copy begins; 0 if there is no header. */
  static int read(Draft article) {
    Source source = article.source();
    boolean comment = OPENING.matcher(source.line(1).of(source.text())).matches();
    int first = comment ? 2 : 1;
    if (first > source.lineCount()) {
      return 0;
    }
    if (matches(source, first, DOTTED)) {
      int next = fields(article, first, DOTTED);
      boolean closed = comment && next <= source.lineCount();
      return start(source, closed ? next + 1 : next);
    }
    boolean header = !comment && matches(source, 1, PLAIN) && ends(source);
    return header ? start(source, fields(article, 1, PLAIN)) : 0;
  }

  /** Lines {@code date=2025-01-20} above one of waves, as JBake has them; 0 if there are none. */
  static int baked(Draft article) {
    Source source = article.source();
    int number = 1;
    while (number <= source.lineCount() && matches(source, number, BAKED)) {
      number++;
    }
    if (number == 1 || number > source.lineCount() || !matches(source, number, BAKED_END)) {
      return 0;
    }
    fields(article, 1, BAKED);
    return start(source, number + 1);
  }

  /** Adds the lines from one on that match, and gives the number of the first that does not. */
  static int fields(Draft article, int first, Pattern pattern) {
    Source source = article.source();
    int number = first;
    for (; number <= source.lineCount(); number++) {
      Span line = source.line(number);
      Matcher matcher = pattern.matcher(source.text()).region(line.start(), line.end());
      if (matcher.matches()) {
        Span value = new Span(matcher.start(2), matcher.end(2)).trim(source.text());
        String key = matcher.group(1).toLowerCase(Locale.ROOT);
        if (!value.isEmpty()) {
          article.field(key, value.of(source.text()), Field.Origin.FRONT_MATTER, value, "");
        }
      } else if (line.isEmpty() || !Character.isWhitespace(source.text().charAt(line.start()))) {
        break;
      }
    }
    return number;
  }

  /** Whether all lines to the first blank one have keys, and one of them is a usual one. */
  private static boolean ends(Source source) {
    boolean usual = false;
    for (int number = 1; number <= source.lineCount(); number++) {
      Span line = source.line(number);
      if (line.trim(source.text()).isEmpty()) {
        return usual;
      }
      Matcher matcher = PLAIN.matcher(source.text()).region(line.start(), line.end());
      boolean goesOn = number > 1 && Character.isWhitespace(source.text().charAt(line.start()));
      if (!goesOn && (!matcher.matches() || isGlued(matcher))) {
        return false;
      }
      usual |= !goesOn && PlainHeader.isKey(matcher.group(1));
    }
    return usual;
  }

  /** A date to which a paragraph is glued was left in the copy: it is no header. */
  private static boolean isGlued(Matcher line) {
    return Residue.isKey(line.group(1).toLowerCase(Locale.ROOT))
        && line.group(2).length() > Residue.LONGEST_DATE;
  }

  private static boolean matches(Source source, int number, Pattern pattern) {
    Span line = source.line(number);
    return pattern.matcher(source.text()).region(line.start(), line.end()).matches();
  }

  private static int start(Source source, int line) {
    return line <= source.lineCount() ? source.line(line).start() : source.text().length();
  }
}
