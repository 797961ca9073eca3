package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a letter or a press release ends with and a page does not add: the signature below "Yours
 * sincerely", and whom the press may ask.
 */
final class Closing {
  private static final Set<String> VALEDICTIONS = WordList.set(Closing.class, "valedictions.txt");
  private static final Set<String> ASKED_BY = Set.of("media", "press", "investor", "investors");
  private static final Set<String> ASKING =
      Set.of("contact", "contacts", "enquiries", "inquiries", "relations", "office");

  /** The first word above a page of letters. */
  private static final Set<String> LETTERS =
      Set.of("letters", "letter", "leserbriefe", "courrier", "cartas");

  private static final int LONGEST_LABEL = 4;
  private static final int HEAD = 3;
  private static final int MOST_SIGNED = 3;
  private static final int MOST_CONTACTS = 8;
  private static final int LONGEST_LINE = 10;

  private Closing() {}

  /** How many lines it has that begins at a line; 0 where none begins. */
  static int length(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (line.words == 0 || line.words > LONGEST_LABEL) {
      return 0;
    }
    int most = isValediction(line) ? MOST_SIGNED : asksPress(line) ? MOST_CONTACTS : 0;
    int end = i + 1;
    while (end < lines.size() && end <= i + most && isPart(lines.get(end))) {
      end++;
    }
    return most == 0 || end == i + 1 ? 0 : end - i;
  }

  /** Whether these are letters from readers, which end with the names of those who wrote them. */
  static boolean areLetters(List<Line> lines) {
    return lines.stream()
        .limit(HEAD)
        .anyMatch(
            line ->
                line.words <= LONGEST_LABEL
                    && line.words > 0
                    && LETTERS.contains(line.tokens.get(0).key()));
  }

  private static boolean isValediction(Line line) {
    String text =
        line.text.endsWith(",") ? line.text.substring(0, line.text.length() - 1) : line.text;
    return VALEDICTIONS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** "Media contact:", "Press enquiries". */
  private static boolean asksPress(Line line) {
    return line.tokens.size() > 1
        && ASKED_BY.contains(line.tokens.get(0).key())
        && line.tokens.stream().anyMatch(token -> ASKING.contains(token.key()))
        && !line.endsSentence();
  }

  private static boolean isPart(Line line) {
    return line.words > 0
        && line.words <= LONGEST_LINE
        && !line.endsSentence()
        && (!line.says(Wording.Strength.CERTAIN) || line.hasAddress() || line.numberShare() > 0);
  }
}
