package dev.copydesk.rules.attribution;

import dev.copydesk.text.Span;
import java.util.Optional;
import java.util.Set;

/** Finds the words for who speaks beside a verb of saying; spans are of tokens here. */
final class SourceFinder {
  private static final Set<String> JOINING = Set.of("of", "for", "at", "in", "from", "with");
  private static final int FARTHEST = 30;
  private static final int BREAK =
      WordClass.SUBORDINATOR.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.BE.bit()
          | WordClass.HAVE.bit()
          | WordClass.MODAL.bit()
          | WordClass.DO.bit();

  private final Reading text;
  private final NounPhrases phrases;

  SourceFinder(Reading text) {
    this.text = text;
    this.phrases = new NounPhrases(text);
  }

  /** The subject that ends before the verb, auxiliaries and adverbs aside. */
  Optional<Span> before(int verb, int first) {
    int end = verb - 1;
    while (end >= first
        && text.isAny(
            end,
            WordClass.HAVE.bit()
                | WordClass.ADVERB.bit()
                | WordClass.MODAL.bit()
                | WordClass.DO.bit()
                | WordClass.BE.bit()
                | WordClass.NEGATION.bit())
        && !text.isQuoted(end)) {
      end--;
    }
    if (end < first || text.isQuoted(end)) {
      return Optional.empty();
    }
    if (text.isMark(end, ",")) {
      return beforeInsertion(end, first);
    }
    if (text.isMark(end) && !text.isMark(end, "'’.)%")) {
      return Optional.empty();
    }
    if (text.lower(end).equals("who") || text.lower(end).equals("which")) {
      int head = end > first && text.isMark(end - 1, ",") ? end - 2 : end - 1;
      return head >= first ? phrase(head, first) : Optional.empty();
    }
    if (text.isAny(end, WordClass.SUBJECT.bit())) {
      return Optional.of(new Span(end, end + 1));
    }
    if (text.isAny(
        end,
        WordClass.COORDINATOR.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.OBJECT.bit())) {
      return Optional.empty();
    }
    return phrase(end, first);
  }

  /** "said Ann Smith, the mayor": the phrase after the verb. */
  Optional<Span> after(int verb, int last) {
    int i = verb + 1;
    while (i < last && i < verb + 14 && !text.isQuoted(i)) {
      boolean abbreviation = text.isMark(i, ".-'’") && i + 1 < last && !text.isMark(i, "-–");
      boolean hyphen = text.isMark(i, "-") && text.word(i - 1).touches(text.word(i));
      boolean ends =
          text.isMark(i) && !abbreviation && !hyphen
              || text.is(i, WordClass.TIME) && !text.isCapitalized(i - 1)
              || text.isAny(i, BREAK)
              || text.is(i, WordClass.PREPOSITION) && !JOINING.contains(text.lower(i));
      if (ends) {
        break;
      }
      i++;
    }
    return i > verb + 1 ? Optional.of(new Span(verb + 1, i)) : Optional.empty();
  }

  /** The first noun phrase of a sentence, outside quotations. */
  Optional<Span> subject(int first, int last) {
    int i = first;
    while (i < last
        && (text.isQuoted(i)
            || text.isMark(i)
            || text.isAny(i, WordClass.COORDINATOR.bit() | WordClass.ADVERB.bit()))) {
      i++;
    }
    int start = i;
    while (i < last
        && i < start + 8
        && !text.isQuoted(i)
        && (!text.isMark(i) || text.isMark(i, ".-'’"))
        && !text.isAny(i, BREAK | WordClass.PREPOSITION.bit())
        && !(i > start && text.cue(i).isCue() && !text.isCapitalized(i))) {
      i++;
      if (text.is(i - 1, WordClass.SUBJECT)) {
        break;
      }
    }
    return i > start ? Optional.of(new Span(start, i)) : Optional.empty();
  }

  /** "Ann Smith, the mayor, said": the name stands before the first comma. */
  private Optional<Span> beforeInsertion(int comma, int first) {
    for (int i = comma - 1; i > Math.max(first, comma - FARTHEST); i--) {
      if (text.isQuoted(i)) {
        return Optional.empty();
      }
      if (text.isMark(i, ",") || text.isMark(i, "(")) {
        return text.isMark(i - 1) ? Optional.empty() : phrase(i - 1, first);
      }
    }
    return Optional.empty();
  }

  private Optional<Span> phrase(int head, int first) {
    int end = head;
    while (end > first && text.isMark(end, ".)’'")) {
      end--;
    }
    int start = phrases.start(end, first);
    while (start - 2 >= first
        && JOINING.contains(text.lower(start - 1))
        && !text.isMark(start - 2)
        && !text.isAny(start - 2, BREAK)
        && !text.cue(start - 2).isCue()) {
      start = phrases.start(start - 2, first);
    }
    return Optional.of(new Span(start, head + 1));
  }
}
