package dev.copydesk.rules.attribution;

import java.util.Set;

/** Finds where a noun phrase begins and whether it can be the subject of a sentence. */
final class NounPhrases {
  private static final int LONGEST = 10;
  private static final Set<String> PAIRED =
      Set.of("current", "former", "serving", "retired", "past", "local", "state", "federal");
  private static final Set<String> CITING = Set.of("citing", "quoting", "leaving", "leading");
  private static final int STOP =
      WordClass.PREPOSITION.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.BE.bit()
          | WordClass.HAVE.bit()
          | WordClass.DO.bit()
          | WordClass.MODAL.bit()
          | WordClass.NEGATION.bit()
          | WordClass.SUBJECT.bit()
          | WordClass.OBJECT.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.TIME.bit();

  private final Reading text;

  NounPhrases(Reading text) {
    this.text = text;
  }

  /** Whether a noun in lower case stands for several. */
  static boolean isPlural(String noun) {
    return noun.endsWith("s")
        || noun.equals("people")
        || noun.equals("men")
        || noun.equals("women");
  }

  /** The first token of the noun phrase that ends with the token {@code head}. */
  int start(int head, int limit) {
    int i = head;
    while (i > limit && head - i < LONGEST) {
      int before = i - 1;
      if (text.isQuoted(before)) {
        break;
      }
      if (text.isMark(before)) {
        if (isHyphen(before, limit) || isPluralPossessive(before) || isAbbreviated(before, limit)) {
          i = before;
          continue;
        }
        break;
      }
      if (text.lower(before).equals("that") && isPlural(text.lower(head))) {
        break;
      }
      if (text.is(before, WordClass.DETERMINER) && !isPossessiveName(before)) {
        return quantified(before, limit);
      }
      if (text.is(before, WordClass.QUANTITY)) {
        i = before;
        continue;
      }
      if (text.lower(before).equals("of")) {
        int outer = before - 1;
        if (outer >= limit && text.is(outer, WordClass.QUANTITY)) {
          return quantified(outer, limit);
        }
        break;
      }
      if (isPair(before, limit)) {
        i = before - 1;
        continue;
      }
      boolean earlier =
          text.is(before, WordClass.TIME)
              && before > limit
              && text.is(before - 1, WordClass.DETERMINER);
      if (earlier) {
        i = before;
        continue;
      }
      boolean name = text.isCapitalized(before) && before > limit;
      if (text.isAny(before, STOP) && !name || isFiniteVerb(before)) {
        break;
      }
      if (text.is(before, WordClass.ADVERB) && !name) {
        break;
      }
      i = before;
    }
    return i;
  }

  /** "some of the", "a number of the": what stands before a determiner still belongs to it. */
  private int quantified(int determiner, int limit) {
    int i = determiner;
    if (i - 2 >= limit && text.lower(i - 1).equals("of") && text.is(i - 2, WordClass.QUANTITY)) {
      i -= 2;
    }
    while (i - 1 >= limit
        && (text.is(i - 1, WordClass.QUANTITY)
            || text.lower(i - 1).equals("a") && text.is(i, WordClass.QUANTITY))) {
      i--;
    }
    return i;
  }

  private boolean isFiniteVerb(int i) {
    Cue cue = text.cue(i);
    if (CITING.contains(text.lower(i))) {
      return true;
    }
    return cue.isCue()
        && !text.isCapitalized(i)
        && (!cue.isAmbiguous() || cue.form() == Cue.Form.PAST)
        && cue.form() != Cue.Form.ING
        && cue.form() != Cue.Form.PARTICIPLE;
  }

  private boolean isPair(int i, int limit) {
    return i - 1 >= limit
        && text.lower(i).equals("and")
        && PAIRED.contains(text.lower(i - 1))
        && PAIRED.contains(text.lower(i + 1));
  }

  private boolean isHyphen(int i, int limit) {
    return text.isMark(i, "-") && i > limit && text.word(i - 1).touches(text.word(i));
  }

  /** The full stop of "Gov. Smith", "Brandt Co. spokesman". */
  private boolean isAbbreviated(int i, int limit) {
    return text.isMark(i, ".")
        && i > limit
        && text.isCapitalized(i - 1)
        && text.word(i - 1).touches(text.word(i));
  }

  private boolean isPluralPossessive(int i) {
    return text.isMark(i, "'’") && i > 0 && text.lower(i - 1).endsWith("s");
  }

  private boolean isPossessiveName(int i) {
    return text.lower(i).endsWith("'s");
  }
}
