package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Word;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where what is said begins and ends after a verb of saying; spans are of tokens here. */
final class Contents {
  private static final Set<String> TURNING =
      Set.of("but", "while", "though", "although", "whereas");
  private static final Set<String> TOPICAL = Set.of("about", "of", "against", "for", "to");
  private static final Set<String> LEADING =
      Set.of("about", "for", "of", "on", "with", "against", "to", "at", "over", "out");
  private static final Set<String> INTRODUCING =
      Set.of(
          "but", "and", "yet", "so", "however", "meanwhile", "still", "also", "indeed", "moreover");
  private static final int FARTHEST = 16;
  private static final int WHEN =
      WordClass.TIME.bit()
          | WordClass.DETERMINER.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.ADVERB.bit();

  private final Reading text;

  Contents(Reading text) {
    this.text = text;
  }

  /** The piece that begins after the verb, up to the end of its clause; empty if there is none. */
  Span after(int verb, int last) {
    Cue cue = text.cue(verb);
    int start = verb + 1;
    if (start < last && text.isMark(start, ":,") && start + 1 < last) {
      start++;
    }
    if (start < last && text.lower(start).equals("out") && cue.verb().equals("point")) {
      start++;
    }
    if (cue.takesAddressee()) {
      start = afterAddressee(start, last);
    }
    start = afterCircumstances(start, last, cue);
    int end = end(start, last);
    return start < end && !isTime(start, end) ? new Span(start, end) : new Span(verb, verb);
  }

  /** "this week", "on Monday", "twice": when, and not what. */
  private boolean isTime(int start, int end) {
    boolean dated =
        text.is(start, WordClass.TIME)
            || text.is(start, WordClass.DETERMINER)
                && start + 1 < end
                && text.is(start + 1, WordClass.TIME);
    for (int i = start; i < end; i++) {
      boolean when =
          text.isAny(i, WHEN)
              || dated && text.isCapitalized(i)
              || text.word(i).kind() == Word.Kind.NUMBER
              || text.isMark(i, ",.");
      if (!when || text.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** The token after the end of the clause that begins at {@code start}. */
  int end(int start, int last) {
    int end = last;
    for (int i = start; i < last; i++) {
      if (text.isQuoted(i)) {
        continue;
      }
      boolean boundary = text.isMark(i, ";") || isSpacedDash(i, start) || isNextCue(i, start, last);
      if (boundary || i > start + 1 && isBoundary(i, last)) {
        end = i;
        break;
      }
    }
    while (end > start
        && text.isMark(end - 1)
        && !text.isQuoted(end - 1)
        && !text.isMark(end - 1, "%)]$")) {
      end--;
    }
    return end;
  }

  private boolean isSpacedDash(int i, int start) {
    return i > start && text.isMark(i, "—–-") && !text.word(i - 1).touches(text.word(i));
  }

  /** "… and called for a vote": the same source goes on with another verb. */
  private boolean isNextCue(int i, int start, int last) {
    if (i <= start || i + 1 >= last || !text.lower(i).equals("and")) {
      return false;
    }
    Cue cue = text.cue(i + 1);
    return cue.states() && (cue.form() == Cue.Form.PAST || cue.form() == Cue.Form.S);
  }

  /** ", according to …", ", adding that …", ", she said": another attribution begins. */
  private boolean isBoundary(int i, int last) {
    if (!text.isMark(i, ",") || i + 1 >= last) {
      return false;
    }
    String next = text.lower(i + 1);
    if (next.equals("according")) {
      return true;
    }
    Cue cue = text.cue(i + 1);
    if (cue.isCue() && cue.form() == Cue.Form.ING && cue.states()) {
      return true;
    }
    return TURNING.contains(text.lower(i + 1));
  }

  private int afterAddressee(int start, int last) {
    int i = start;
    int limit = Math.min(last, start + FARTHEST);
    if (i < limit && text.is(i, WordClass.OBJECT)) {
      return i + 1;
    }
    boolean noun = false;
    while (i < limit) {
      if (text.isQuoted(i) || text.lower(i).equals("that") || text.is(i, WordClass.SUBJECT)) {
        return i;
      }
      if (text.isMark(i, ".!?") && i == last - 1) {
        return noun ? last : start;
      }
      if (text.isMark(i, ",:")) {
        return i + 1 < limit && text.isMark(i + 1, "\"“'‘") ? i + 1 : i;
      }
      boolean town =
          noun
              && i + 1 < limit
              && text.is(i, WordClass.PREPOSITION)
              && text.isCapitalized(i - 1)
              && text.isCapitalized(i + 1);
      if (noun
          && !town
          && text.isAny(
              i,
              WordClass.DETERMINER.bit()
                  | WordClass.PREPOSITION.bit()
                  | WordClass.SUBORDINATOR.bit()
                  | WordClass.BE.bit()
                  | WordClass.TIME.bit())) {
        return i;
      }
      noun = text.isWord(i) && !text.is(i, WordClass.DETERMINER);
      i++;
    }
    boolean only = noun && (i == last || i == last - 1 && text.isMark(i));
    return only ? last : start;
  }

  /** "on Monday", "in a statement": what stands between the verb and what is said. */
  private int afterCircumstances(int start, int last, Cue cue) {
    int i = start;
    while (i < last
        && (text.is(i, WordClass.ADVERB) && !text.lower(i).equals("not")
            || text.is(i, WordClass.TIME))
        && !text.isQuoted(i)) {
      i++;
    }
    if (i >= last) {
      return i;
    }
    if (text.isMark(i, ",:") && i > start) {
      i++;
    }
    boolean preposition = text.is(i, WordClass.PREPOSITION) && !text.isQuoted(i);
    if (!preposition) {
      return i;
    }
    if (cue.states() || cue.takesClause() || cue.quotes()) {
      int limit = Math.min(last, i + FARTHEST);
      for (int j = i + 1; j < limit; j++) {
        boolean begins =
            text.lower(j).equals("that")
                || text.isQuoted(j)
                || text.is(j, WordClass.SUBJECT)
                    && !text.lower(j).equals("you")
                    && !text.lower(j).equals("it")
                || text.isMark(j, ":")
                || text.is(j, WordClass.DETERMINER) && isOccasion(j - 1);
        if (begins && !text.isQuoted(j) && text.isMark(j, ":")) {
          return j + 1;
        }
        if (begins) {
          return j;
        }
        if (text.isMark(j, ",;")) {
          break;
        }
      }
    }
    if (cue.takesInfinitive() && text.lower(i).equals("to")) {
      return i;
    }
    if (cue.states() && cue.takesClause() && !TOPICAL.contains(text.lower(i))) {
      return last;
    }
    return LEADING.contains(text.lower(i)) ? i + 1 : i;
  }

  /** "in a note", "on Monday": the end of what tells where and when. */
  private boolean isOccasion(int i) {
    return text.isAny(
        i, WordClass.SPEECHNOUN.bit() | WordClass.DOCUMENT.bit() | WordClass.TIME.bit());
  }

  /** "But", "However," and marks before what is said. */
  private boolean isIntroduction(int i) {
    return text.isMark(i, ",;:—–-") || INTRODUCING.contains(text.lower(i));
  }

  /** The pieces of a stretch that a cue follows: all of it, without what introduces it. */
  List<Span> before(int first, int end) {
    List<Span> pieces = new ArrayList<>();
    int from = first;
    while (from < end && !text.isQuoted(from) && isIntroduction(from)) {
      from++;
    }
    int to = end;
    while (to > from
        && text.isMark(to - 1)
        && !text.isQuoted(to - 1)
        && !text.isMark(to - 1, "%)]$")) {
      to--;
    }
    if (to > from) {
      pieces.add(new Span(from, to));
    }
    return pieces;
  }
}
