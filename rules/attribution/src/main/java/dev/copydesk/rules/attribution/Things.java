package dev.copydesk.rules.attribution;

import java.util.Set;

/** Tells words that stand for people mostly and here for things, which state nothing. */
final class Things {
  private static final Set<String> WORKS =
      Set.of("cited", "listed", "quoted", "used", "consulted", "referenced", "linked");
  private static final Set<String> PLACES =
      Set.of("in", "above", "below", "here", "throughout", "for", "on", "at", "under");
  private static final int NO_THING =
      WordClass.ADVERB.bit()
          | WordClass.HAVE.bit()
          | WordClass.BE.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.TIME.bit();

  private final Reading text;

  Things(Reading text) {
    this.text = text;
  }

  /** Whether the word stands for no people here, or for one kind of several. */
  boolean isNone(int head, int last) {
    return isReference(head, last) || isDeterminer(head, last) || isListed(head, last);
  }

  /** "Sources cited in this article": works, not people. */
  private boolean isReference(int head, int last) {
    if (!text.lower(head).equals("sources") || head + 1 >= last) {
      return false;
    }
    int next = head + 2;
    return WORKS.contains(text.lower(head + 1))
        && (next >= last
            || PLACES.contains(text.lower(next))
            || text.is(next, WordClass.BE)
            || text.isMark(next, ".:"));
  }

  /** "how many of those". */
  boolean isCountAsked(int first, Reading.Sentence sentence) {
    return first > sentence.first()
        && first + 1 < sentence.last()
        && text.lower(first - 1).equals("how")
        && text.lower(first + 1).equals("of");
  }

  /** "lawyers, clerks and others": one of several, of whom the last is judged. */
  private boolean isListed(int head, int last) {
    return head + 3 < last
        && text.isMark(head + 1, ",")
        && text.isWord(head + 2)
        && NounPhrases.isPlural(text.lower(head + 2))
        && (text.isMark(head + 3, ",") || text.is(head + 3, WordClass.COORDINATOR));
  }

  /** "those calls": the word points at what follows and is no person. */
  private boolean isDeterminer(int head, int last) {
    return head + 1 < last
        && text.lower(head).equals("those")
        && NounPhrases.isPlural(text.lower(head + 1))
        && (Lexicon.classes(text.lower(head + 1)) & NO_THING) == 0;
  }
}
