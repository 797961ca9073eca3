package dev.copydesk.read;

import dev.copydesk.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises bylines, and the datelines that open a story. */
final class Openings {
  private static final Pattern BYLINE = Pattern.compile("(?:By|BY) \\p{Lu}[^.!?]{2,80}");
  private static final String PLACE = "\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, [^—–\\n:]{2,30})?";
  private static final String AGENCY = " \\([^)\\n]{2,20}\\)";
  private static final Pattern DATELINE =
      Pattern.compile(
          PLACE
              + "(?:"
              + AGENCY
              + ")? ?[—–]\\s"
              + "|"
              + PLACE
              + AGENCY
              + " -{1,2}\\s"
              + "|"
              + PLACE
              + " -- ");
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile(
          "\\p{Lu}[\\p{L} .'’-]{2,40},[\\p{L} .,'’-]{0,30} \\d{1,2}\\b[\\p{L} .,]{1,15}\\d{4}[.,:]?");
  private static final Pattern PLACE_AND_COLON =
      Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:, \\p{Lu}\\p{L}+)?:\\s");
  private static final int LONGEST_BYLINE = 90;

  private Openings() {}

  static boolean isByline(CharSequence text, Span span) {
    return span.length() <= LONGEST_BYLINE
        && BYLINE.matcher(text).region(span.start(), span.end()).matches();
  }

  /** The end of the dateline with which a paragraph begins; its start if there is none. */
  static int datelineEnd(CharSequence text, Span paragraph) {
    Matcher matcher = DATELINE.matcher(text).region(paragraph.start(), paragraph.end());
    return matcher.lookingAt() ? matcher.end() : paragraph.start();
  }

  /** The same where a place may also end with a colon, as in plain text from agencies. */
  static int datelineOrPlaceEnd(CharSequence text, Span paragraph) {
    int end = datelineEnd(text, paragraph);
    Matcher matcher = PLACE_AND_COLON.matcher(text).region(paragraph.start(), paragraph.end());
    return end == paragraph.start() && matcher.lookingAt() ? matcher.end() : end;
  }

  /** Whether words that stand in other letters at the beginning of a story are its dateline. */
  static boolean isPlaceAndDate(CharSequence words) {
    return PLACE_AND_DATE.matcher(words).matches();
  }
}
