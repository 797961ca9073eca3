package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Word;

/** Tells whether a word stands as a verb of saying, and whether a stretch of words speaks of it. */
final class Reporting {
  private static final int BEFORE_NOUN =
      WordClass.DETERMINER.bit()
          | WordClass.POSSESSIVE.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.QUANTITY.bit();
  private static final int NOUN =
      WordClass.UNNAMED.bit()
          | WordClass.CROWD.bit()
          | WordClass.PERSON.bit()
          | WordClass.UNNAMEDPERSON.bit()
          | WordClass.ORGANISATION.bit()
          | WordClass.DOCUMENT.bit();

  private final Reading text;

  Reporting(Reading text) {
    this.text = text;
  }

  /** Whether the token is a verb of saying, thinking or wanting with somebody to do it. */
  boolean isCue(int i, int first) {
    Cue cue = text.cue(i);
    if (!cue.isCue() || text.isCapitalized(i) && i > first) {
      return false;
    }
    if (i > first && isBeforeNoun(i - 1) && cue.form() != Cue.Form.ING) {
      return false;
    }
    return !cue.isAmbiguous() || hasSubject(i, first);
  }

  /** Whether the token can carry a quotation or report what somebody states. */
  boolean isSaying(int i, int first) {
    Cue cue = text.cue(i);
    boolean tells = cue.states() || cue.quotes() && (!cue.needsQuotation() || isBesideQuotation(i));
    return tells && isCue(i, first);
  }

  private boolean isBesideQuotation(int i) {
    int next = Math.min(text.size() - 1, i + 2);
    return text.isQuoted(Math.max(0, i - 1)) || text.isQuoted(next) || text.isMark(next, ":");
  }

  /** Whether the token announces words to come: said, wrote, told. */
  boolean isAnnouncing(int i, int first) {
    Cue cue = text.cue(i);
    boolean on = i + 1 < text.size() && text.lower(i + 1).equals("to");
    boolean participle = cue.form() == Cue.Form.ING && !cue.states();
    return cue.quotes() && isCue(i, first) && !on && !participle;
  }

  /** "according to", "as … puts it" need no verb. */
  boolean isAccording(int i, int last) {
    return text.lower(i).equals("according") && i + 1 < last && text.lower(i + 1).equals("to");
  }

  /** The first token from {@code first} on, outside quotations, that speaks of saying; or -1. */
  int firstSaying(int first, int last) {
    for (int i = first; i < last; i++) {
      if (!text.isQuoted(i) && (isSaying(i, first) || isAccording(i, last))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBeforeNoun(int before) {
    return text.isAny(before, BEFORE_NOUN) && !text.is(before, WordClass.SUBJECT)
        || text.lower(before).endsWith("'s") && !text.is(before, WordClass.SUBJECT);
  }

  private boolean isFollowedByNominal(int i) {
    int next = i + 1;
    return next < text.size()
        && (text.isCapitalized(next)
            || text.isAny(
                next,
                WordClass.OBJECT.bit() | WordClass.DETERMINER.bit() | WordClass.SUBJECT.bit()));
  }

  /** Whether a subject stands right before the verb, auxiliaries and adverbs aside, or after it. */
  private boolean hasSubject(int i, int first) {
    int before = i - 1;
    while (before >= first
        && text.isAny(
            before, WordClass.HAVE.bit() | WordClass.ADVERB.bit() | WordClass.MODAL.bit())) {
      before--;
    }
    Cue cue = text.cue(i);
    boolean verbal = cue.form() == Cue.Form.PAST || cue.form() == Cue.Form.S;
    if (before < first) {
      return false;
    }
    Word word = text.word(before);
    if (text.isQuoted(before)) {
      return verbal;
    }
    if (text.isMark(before)) {
      return text.isMark(before, ",")
          && (cue.form() == Cue.Form.ING
              || verbal && before > first && (text.isQuoted(before - 1) || isFollowedByNominal(i)));
    }
    if (text.isAny(before, WordClass.SUBJECT.bit()) || word.lower().equals("who")) {
      return true;
    }
    boolean name = word.isCapitalized() && !text.isAny(before, WordClass.TIME.bit());
    return verbal && (name || isSpeaking(before))
        || cue.form() == Cue.Form.BASE && isSpeaking(before) && isPlural(word.lower());
  }

  private static boolean isPlural(String noun) {
    return noun.endsWith("s") || SpeakingNouns.isPlural(noun);
  }

  private boolean isSpeaking(int noun) {
    return text.isAny(noun, NOUN) || SpeakingNouns.of(text.lower(noun)) != SpeakingNouns.Kind.NONE;
  }
}
