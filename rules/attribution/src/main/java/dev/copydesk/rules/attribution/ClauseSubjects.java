package dev.copydesk.rules.attribution;

import dev.copydesk.text.Span;
import java.util.Locale;
import java.util.Optional;

/** Finds the phrase with which a clause begins; spans are of tokens here. */
final class ClauseSubjects {
  private static final int FARTHEST = 45;
  private static final int DATELINE = 12;
  private static final int LONGEST = 12;
  private static final int BREAK =
      WordClass.SUBORDINATOR.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.BE.bit()
          | WordClass.HAVE.bit()
          | WordClass.MODAL.bit()
          | WordClass.DO.bit();

  private final Reading text;
  private final SourcePhrases kinds;

  ClauseSubjects(Reading text, SourcePhrases kinds) {
    this.text = text;
    this.kinds = kinds;
  }

  /** The subject of the first clause of a sentence, what leads up to it aside. */
  Optional<Span> subject(int first, int last) {
    int i = first;
    for (int dash = first + 1; dash < Math.min(last, first + DATELINE); dash++) {
      i = isDateline(dash, first) ? dash + 1 : i;
    }
    for (int lead = 0; lead < 3; lead++) {
      while (i < last && (text.isQuoted(i) || text.isMark(i) || isLight(i))) {
        i++;
      }
      int comma = i < last && isLead(i) ? comma(i, last) : -1;
      if (comma < 0) {
        break;
      }
      i = comma + 1;
    }
    return i < last && isLead(i) ? Optional.empty() : forward(i, last).map(s -> named(s, last));
  }

  /** "The mayor, Ann Smith, has …": with the name. */
  private Span named(Span phrase, int last) {
    int comma = phrase.end();
    if (comma >= last || !text.isMark(comma, ",") || kinds.isName(comma - 1)) {
      return phrase;
    }
    int close = comma(comma + 1, last);
    return close > 0 && isAllName(comma + 1, close) ? new Span(phrase.start(), close) : phrase;
  }

  boolean isLight(int i) {
    return text.isAny(i, WordClass.COORDINATOR.bit() | WordClass.ADVERB.bit());
  }

  /** "In his speech,", "When asked,", "Speaking in Arlow,": no subject yet. */
  boolean isLead(int i) {
    int leads = WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.TIME.bit();
    String word = text.lower(i);
    return text.isAny(i, leads) && !word.equals("that")
        || word.endsWith("ing") && SpeakingNouns.of(word) == SpeakingNouns.Kind.NONE
        || word.equals("asked");
  }

  private int comma(int from, int last) {
    for (int i = from; i < Math.min(last, from + FARTHEST); i++) {
      if (text.isMark(i, ",") && !text.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The phrase that begins at a token, up to its verb or preposition. */
  Optional<Span> forward(int start, int last) {
    int i = start;
    while (i < last
        && i < start + LONGEST
        && !text.isQuoted(i)
        && (!text.isMark(i) || text.isMark(i, ".-'’"))
        && !text.isAny(i, BREAK)
        && !(text.is(i, WordClass.PREPOSITION) && !text.lower(i).equals("of"))
        && !(i > start && text.cue(i).isCue() && !text.isCapitalized(i))) {
      i++;
      if (text.is(i - 1, WordClass.SUBJECT) || i < last && endsName(i)) {
        break;
      }
    }
    while (i > start && text.isMark(i - 1)) {
      i--;
    }
    int end = i;
    while (end > start + 1 && !kinds.kind(new Span(start, end)).speaks()) {
      end--;
    }
    boolean speaks = i > start && kinds.kind(new Span(start, end)).speaks();
    return i > start ? Optional.of(new Span(start, speaks ? end : i)) : Optional.empty();
  }

  /** The end of "The ad" in "The ad hits Quill", not of "Brandt" in "Brandt spokesman". */
  private boolean endsName(int i) {
    boolean noun = SpeakingNouns.of(text.lower(i - 1)) != SpeakingNouns.Kind.NONE;
    return (noun || kinds.isName(i - 1))
        && text.isWord(i)
        && !text.isCapitalized(i)
        && !text.lower(i).equals("of")
        && !text.lower(i).equals("and")
        && SpeakingNouns.of(text.lower(i)) == SpeakingNouns.Kind.NONE;
  }

  /** Whether nothing but a name stands between: "the mayor, Ann Smith, said". */
  boolean isAllName(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!text.isCapitalized(i) && !text.isMark(i, ".-’'")) {
        return false;
      }
    }
    return end > start + 1 && kinds.isName(start);
  }

  /** The dash of "ARLOW, Kent — Ann Smith". */
  boolean isDateline(int i, int first) {
    String town = text.word(first).text();
    boolean capitals = town.length() > 2 && town.equals(town.toUpperCase(Locale.ROOT));
    boolean agency = i > first + 2 && text.isMark(i - 1, ")") && text.isCapitalized(first);
    return text.isMark(i, "—–-") && i - first < DATELINE && (capitals || agency);
  }
}
