package dev.copydesk.read;

import dev.copydesk.article.Field;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that was left at the beginning of the copy: {@code date 2025-01-20 The mayor said}. */
final class Residue {
  /** A date with its time, zone and weekday is not longer than this. */
  static final int LONGEST_DATE = 60;

  private static final Set<String> KEYS = Set.of("date", "published", "pubdate", "posted");
  private static final Pattern DATE =
      Pattern.compile(
          "\\s{0,200}((?:date|published|pubdate|posted):?[ \\t]{1,20}"
              + "(\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?))"
              + "(?=\\s|$|(?-i:\\p{Lu}))",
          Pattern.CASE_INSENSITIVE);

  private Residue() {}

  static boolean isKey(String key) {
    return KEYS.contains(key);
  }

  /** Hands over the date at an offset, and gives the offset of what follows. */
  static int read(Source source, int from, Consumer<Field> fields) {
    Matcher matcher = DATE.matcher(source.text()).region(from, source.text().length());
    if (!matcher.lookingAt()) {
      return from;
    }
    Span whole = new Span(matcher.start(1), matcher.end(1));
    fields.accept(new Field("date", matcher.group(2), Field.Origin.RESIDUE, source.locate(whole)));
    return matcher.end();
  }
}
