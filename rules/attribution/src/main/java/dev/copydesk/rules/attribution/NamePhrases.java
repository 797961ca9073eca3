package dev.copydesk.rules.attribution;

import dev.copydesk.text.Span;
import java.util.Set;

/** Finds the name in the words for a source; spans are of tokens here. */
final class NamePhrases {
  private static final Set<String> JOINING =
      Set.of("of", "for", "at", "in", "from", "with", "to", "on", "who", "by");
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "del", "der", "di", "da", "bin", "al", "of");
  private static final Set<String> NO_NAME =
      Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "but", "and", "in");

  private final Reading text;
  private final SourcePhrases phrases;

  NamePhrases(Reading text, SourcePhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** The capitalised words that end the phrase or stand before its first comma; empty if none. */
  Span in(int first, int last) {
    int end = first;
    while (end < last && !text.isMark(end, ",(;:—–")) {
      end++;
    }
    while (end > first && (text.isMark(end - 1) || text.lower(end - 1).equals("'s"))) {
      end--;
    }
    boolean renamed = end + 1 < last && text.isMark(end, ",") && !phrases.isName(end - 1);
    if (renamed && phrases.isName(end + 1)) {
      return in(end + 1, last);
    }
    int head = end;
    for (int i = first; i < end; i++) {
      if (JOINING.contains(text.lower(i)) && i > first && !joinsName(i, end)) {
        head = i;
        break;
      }
    }
    int start = head;
    if (head > first && !phrases.isName(head - 1)) {
      return new Span(0, 0);
    }
    while (start > first && isNamePart(start - 1, first)) {
      start--;
    }
    while (start < head && text.isMark(start)) {
      start++;
    }
    boolean letter = head - start == 1 && text.word(start).text().length() == 1;
    return start < head && !letter && text.isCapitalized(head - 1)
        ? new Span(start, head)
        : new Span(0, 0);
  }

  boolean holdsJoint(Span name) {
    for (int i = name.start() + 1; i + 1 < name.end(); i++) {
      if (JOINING.contains(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The preposition in "Department of Fisheries", "Institute on Tides". */
  private boolean joinsName(int i, int end) {
    return i + 1 < end
        && JOINING.contains(text.lower(i))
        && text.isCapitalized(i - 1)
        && text.isCapitalized(i + 1)
        && SpeakingNouns.of(text.lower(i - 1)) != SpeakingNouns.Kind.NONE;
  }

  private boolean isNamePart(int i, int first) {
    if (text.isMark(i)) {
      return text.isMark(i, ".-’'&");
    }
    boolean particle = PARTICLES.contains(text.lower(i));
    boolean function = i == first && Lexicon.classes(text.lower(i)) != 0 && !text.isCapitalized(i);
    boolean article = NO_NAME.contains(text.lower(i));
    boolean joining = i > first && i + 1 < text.size() && joinsName(i, i + 2);
    return (text.isCapitalized(i) || particle && i > first || joining) && !function && !article;
  }
}
