package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** TK, XX and their like: what desks write where a fact is to come. */
final class Marker {
  private static final Pattern TK = Pattern.compile("(?:TK){1,8}");
  private static final Pattern XX = Pattern.compile("X{2,12}");

  /** "an XXX film". */
  private static final Set<String> ADULT =
      Set.of("rated", "rating", "movie", "movies", "film", "films", "video", "theater", "cinema");

  /** "la XXX edición": a number in Roman figures. */
  private static final Set<String> ROMANCE =
      Set.of("la", "el", "del", "il", "lo", "le", "al", "da", "do", "siglo");

  private static final Set<String> MONEY = Set.of("$", "€", "£");
  private static final Set<String> MONTHS = WordList.set(Marker.class, "month-names.txt");

  private static final Set<String> LABELS =
      Set.of("NAME", "HED", "DEK", "PHOTO", "QUOTE", "LINK", "CAPTION", "DATE", "TK", "HEADLINE");

  private final List<Word> words;
  private final boolean shortForm;

  /** The words of a block; {@code shortForm} says that TK is an abbreviation in the article. */
  Marker(List<Word> words, boolean shortForm) {
    this.words = words;
    this.shortForm = shortForm;
  }

  /** Hands over the marks of the block. */
  void find(Consumer<Span> found) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text();
      if (words.get(i).kind() == Word.Kind.WORD && word.length() > 1) {
        boolean marker =
            word.startsWith("TK") && TK.matcher(word).matches()
                ? word.length() > 2 || isGap(i)
                : word.startsWith("XX") && XX.matcher(word).matches() && isNumber(i, word.length());
        if (marker) {
          found.accept(words.get(i).span());
        }
      }
    }
  }

  /** "TK Maxx" is a name, "TK 1951" a flight, "DEK TK" a gap. */
  private boolean isGap(int i) {
    boolean name = isName(i - 1) || isName(i + 1);
    boolean number = i + 1 < words.size() && words.get(i + 1).kind() == Word.Kind.NUMBER;
    boolean joined = i > 0 && words.get(i - 1).isMark("&") || isJoined(i, "&");
    return !shortForm && !name && !number && !joined;
  }

  private boolean isNumber(int i, int length) {
    if (isMasked(i)) {
      return false;
    }
    Word before = i > 0 ? words.get(i - 1) : words.get(i);
    Word after = i + 1 < words.size() ? words.get(i + 1) : words.get(i);
    boolean amount =
        MONEY.contains(before.text()) || after.lower().startsWith("percent") || after.isMark("%");
    boolean dated = MONTHS.contains(monthOf(i - 1)) || MONTHS.contains(monthOf(i + 1));
    boolean aged =
        isJoined(i, "-") && i + 2 < words.size() && words.get(i + 2).lower().equals("year");
    if (amount || dated || aged) {
      return true;
    }
    return length > 2
        && !isName(i - 1)
        && !isName(i + 1)
        && !ADULT.contains(after.lower())
        && !(isJoined(i, "-") && i + 2 < words.size() && ADULT.contains(words.get(i + 2).lower()))
        && !ROMANCE.contains(before.lower());
  }

  private String monthOf(int i) {
    boolean word = i >= 0 && i < words.size() && words.get(i).isCapitalized();
    return word ? words.get(i).lower().replace(".", "").toLowerCase(Locale.ROOT) : "";
  }

  /** "XXXX-XXXX-1234": figures that are hidden. */
  private boolean isMasked(int i) {
    return isHidden(i - 1, i - 2) || isHidden(i + 1, i + 2);
  }

  private boolean isHidden(int mark, int beyond) {
    if (beyond < 0 || beyond >= words.size()) {
      return false;
    }
    boolean joint = words.get(mark).isMark("-") || words.get(mark).isMark("–");
    Word other = words.get(beyond);
    return joint && (other.kind() == Word.Kind.NUMBER || XX.matcher(other.text()).matches());
  }

  private boolean isJoined(int i, String mark) {
    return i + 1 < words.size() && words.get(i + 1).isMark(mark);
  }

  /** A capitalised neighbour makes a name; a label in capitals does not. */
  private boolean isName(int i) {
    return i >= 0
        && i < words.size()
        && words.get(i).isCapitalized()
        && !LABELS.contains(words.get(i).text());
  }
}
