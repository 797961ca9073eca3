package dev.copydesk.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a full stop belongs to an abbreviation and the sentence goes on after it. */
final class Abbreviations {
  private enum Kind {
    /** A name follows: Mr., Gen., Sen. */
    TITLE,
    /** A number follows: Jan., No., p. */
    NUMBERED,
    /** Can end a sentence: etc., vs. */
    OPEN,
    /** The same, written with a capital: Inc., Calif. */
    PROPER,
    /** Hardly ever begins anything else than a new sentence: The, He, But. */
    STARTER
  }

  private static final Map<String, Kind> KNOWN = read();

  private Abbreviations() {}

  /**
   * Whether the sentence goes on after the full stop at {@code stop}, given the first word after it
   * and whether that stands behind an opening quotation mark or bracket.
   */
  static boolean goesOn(List<Word> words, int stop, Word follower, boolean opened) {
    Word mark = words.get(stop);
    if (mark.kind() == Word.Kind.WORD) {
      return afterOpenEnd(mark, follower, opened);
    }
    if (stop == 0 || !words.get(stop - 1).touches(mark)) {
      return false;
    }
    Word before = words.get(stop - 1);
    if (before.kind() != Word.Kind.WORD) {
      return false;
    }
    if (isInitial(before)) {
      return goesOnAfterInitial(words, stop, follower, opened);
    }
    Kind kind = KNOWN.get(before.lower());
    if (kind == null || kind == Kind.STARTER) {
      return false;
    }
    return switch (kind) {
      case TITLE -> before.isCapitalized() && !opened && follower.kind() == Word.Kind.WORD;
      case NUMBERED -> follower.kind() == Word.Kind.NUMBER;
      case PROPER -> before.isCapitalized() && afterOpenEnd(before, follower, opened);
      default -> afterOpenEnd(before, follower, opened);
    };
  }

  private static boolean isInitial(Word word) {
    return word.text().length() == 1 && word.isCapitalized();
  }

  /** "Donald J. Trump" and "met J. K. Quill" go on; "vitamin C. The", "he and I. Then" do not. */
  private static boolean goesOnAfterInitial(
      List<Word> words, int stop, Word follower, boolean opened) {
    boolean pronoun = words.get(stop - 1).text().equals("I");
    boolean another = isInitial(follower) && !follower.text().equals("A");
    boolean afterName =
        another || stop < 2 || words.get(stop - 2).isCapitalized() || isDot(words.get(stop - 2));
    return !opened && !pronoun && afterName && follower.isCapitalized() && !isStarter(follower);
  }

  private static boolean isDot(Word word) {
    return word.isMark(".") || word.isMark("&");
  }

  private static boolean afterOpenEnd(Word abbreviation, Word follower, boolean opened) {
    if (opened) {
      return false;
    }
    if (follower.kind() == Word.Kind.NUMBER) {
      return !abbreviation.lower().endsWith(".m.");
    }
    return follower.kind() == Word.Kind.WORD && !isStarter(follower);
  }

  private static boolean isStarter(Word word) {
    return KNOWN.get(word.lower()) == Kind.STARTER;
  }

  private static Map<String, Kind> read() {
    Map<String, Kind> known = new HashMap<>();
    for (String line : WordList.lines(Abbreviations.class, "abbreviations.txt")) {
      int blank = line.indexOf(' ');
      known.put(line.substring(blank + 1), Kind.valueOf(line.substring(0, blank)));
    }
    return Map.copyOf(known);
  }
}
