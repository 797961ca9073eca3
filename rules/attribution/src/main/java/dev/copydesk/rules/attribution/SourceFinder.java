package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.WordList;
import dev.copydesk.text.Span;
import java.util.Optional;
import java.util.Set;

/** Finds the words for who speaks beside a verb of saying; spans are of tokens here. */
final class SourceFinder {
  private static final Set<String> JOINING = WordList.set(SourceFinder.class, "joining-words.txt");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom");
  private static final int FARTHEST = 45;
  private static final int VERBAL =
      WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.MODAL.bit() | WordClass.DO.bit();
  private static final int BREAK = WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit() | VERBAL;
  private static final int BESIDE_VERB = VERBAL | WordClass.ADVERB.bit() | WordClass.NEGATION.bit();
  private static final int NO_SUBJECT =
      WordClass.COORDINATOR.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.OBJECT.bit();

  private final Reading text;
  private final NounPhrases phrases;
  private final SourcePhrases kinds;
  private final ClauseSubjects clauses;

  SourceFinder(Reading text) {
    this.text = text;
    this.phrases = new NounPhrases(text);
    this.kinds = new SourcePhrases(text);
    this.clauses = new ClauseSubjects(text, kinds);
  }

  /** The subject that ends before the verb, auxiliaries and adverbs aside. */
  Optional<Span> before(int verb, int first) {
    int end = verb - 1;
    while (end >= first && !text.isQuoted(end) && isBesideVerb(end, first)) {
      end--;
    }
    if (end < first || text.isQuoted(end)) {
      return Optional.empty();
    }
    if (text.isMark(end, ",—–") && end > first) {
      return beforeInsertion(end, first);
    }
    end = beforeBrackets(end, first);
    if (text.isMark(end) && !text.isMark(end, "'’.%")) {
      return Optional.empty();
    }
    if (RELATIVES.contains(text.lower(end))) {
      return antecedent(end, first);
    }
    if (text.isAny(end, WordClass.SUBJECT.bit())) {
      return Optional.of(new Span(end, end + 1));
    }
    return text.isAny(end, NO_SUBJECT) && !text.isCapitalized(end)
        ? Optional.empty()
        : subjectUpTo(end, first);
  }

  private boolean isBesideVerb(int i, int first) {
    if (text.isAny(i, BESIDE_VERB) && !(text.isCapitalized(i) && i > first)) {
      return true;
    }
    String word = text.lower(i);
    boolean manner = word.endsWith("ly") && word.length() > 5 && !text.isCapitalized(i);
    boolean day = text.is(i, WordClass.TIME) && i > first && text.isWord(i - 1);
    return manner && SpeakingNouns.of(word) == SpeakingNouns.Kind.NONE
        || day && !text.is(i - 1, WordClass.DETERMINER) && !text.is(i - 1, WordClass.PREPOSITION);
  }

  /** The subject of the first clause of a sentence, what leads up to it aside. */
  Optional<Span> subject(int first, int last) {
    return clauses.subject(first, last);
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

  /** "Smith (68)", "Falk (D-Arlow)": the token before the brackets. */
  private int beforeBrackets(int end, int first) {
    if (!text.isMark(end, ")")) {
      return end;
    }
    for (int i = end; i > Math.max(first, end - 12); i--) {
      if (text.isMark(i, "(")) {
        return i - 1;
      }
    }
    return end;
  }

  private Optional<Span> antecedent(int relative, int first) {
    int head = relative > first && text.isMark(relative - 1, ",") ? relative - 2 : relative - 1;
    if (head < first) {
      return Optional.empty();
    }
    head = beforeBrackets(head, first);
    return head < first || text.isMark(head) && !text.isMark(head, ".’'")
        ? Optional.empty()
        : Optional.of(phrase(head, first));
  }

  /** "Ann Smith, the mayor of Arlow, said": the phrase before the first of the insertions. */
  private Optional<Span> beforeInsertion(int close, int first) {
    Optional<Span> found = Optional.empty();
    for (int i = close - 1; i > Math.max(first, close - FARTHEST); i--) {
      if (text.isQuoted(i)) {
        break;
      }
      boolean says = text.cue(i).states() && text.cue(i).form() == Cue.Form.PAST;
      boolean opens = text.isMark(i, ",—–") && !text.isMark(i - 1);
      boolean ends = text.isMark(i, ";:") || clauses.isDateline(i, first);
      if (says && !RELATIVES.contains(text.lower(i - 1)) || ends) {
        break;
      }
      if (!opens) {
        continue;
      }
      Span phrase = phrase(beforeBrackets(i - 1, first), first);
      boolean subject = isClauseStart(phrase.start() - 1, first);
      if (subject && kinds.kind(phrase).speaks()) {
        boolean renamed = found.isPresent() && kinds.kind(found.get()) == SourcePhrases.Kind.NAME;
        if (!renamed && kinds.kind(phrase).speaks() && clauses.isAllName(i + 1, close)) {
          found = Optional.of(new Span(phrase.start(), close));
          continue;
        }
        boolean named = kinds.kind(phrase) == SourcePhrases.Kind.NAME;
        found = renamed && !named ? found : Optional.of(phrase);
      } else if (found.isEmpty() && clauses.isAllName(i + 1, close)) {
        found = Optional.of(new Span(i + 1, close));
      }
    }
    return found;
  }

  /**
   * The phrase that ends with a token; where a verb or a relative clause stands before that, the
   * phrase with which the clause begins: "Police" in "Police who searched the house said".
   */
  private Optional<Span> subjectUpTo(int end, int first) {
    Span near = phrase(end, first);
    if (isClauseStart(near.start() - 1, first)) {
      return Optional.of(near);
    }
    int i = near.start() - 1;
    while (i > first && near.start() - i < FARTHEST && !isClauseStart(i, first)) {
      if (RELATIVES.contains(text.lower(i)) && i > first && !text.isMark(i - 1)) {
        return antecedent(i, first).filter(a -> kinds.kind(a).speaks()).or(() -> Optional.of(near));
      }
      i--;
    }
    int start = i > first || isClauseStart(i, first) ? i + 1 : i;
    while (start < near.start() && clauses.isLight(start)) {
      start++;
    }
    if (start >= near.start() || clauses.isLead(start)) {
      return Optional.of(near);
    }
    for (int k = start; k < near.start(); k++) {
      if (text.isAny(k, VERBAL)) {
        return Optional.of(near);
      }
    }
    return clauses
        .forward(start, near.start())
        .filter(far -> kinds.kind(far).speaks())
        .or(() -> Optional.of(near));
  }

  /** Whether a clause begins after the token. */
  private boolean isClauseStart(int i, int first) {
    if (i < first || text.isQuoted(i)) {
      return true;
    }
    boolean mark = text.isMark(i) && !text.isMark(i, ".-'’%$£€&/");
    return mark
        || text.isAny(i, WordClass.SUBORDINATOR.bit() | WordClass.COORDINATOR.bit())
        || text.cue(i).states() && !text.isCapitalized(i);
  }

  private Span phrase(int head, int first) {
    int end = Math.max(first, head);
    while (end > first && (text.isMark(end, ".)’'") || isParticiple(end, first))) {
      end--;
    }
    int start = phrases.start(end, first);
    while (start - 2 >= first
        && JOINING.contains(text.lower(start - 1))
        && !text.isMark(start - 2)
        && !text.isAny(start - 2, BREAK)
        && !text.cue(start - 2).isCue()) {
      int outer = phrases.start(start - 2, first);
      boolean wanted =
          kinds.isShare(start - 2)
              || kinds.kind(new Span(outer, start - 1)).speaks()
              || !kinds.kind(new Span(start, end + 1)).speaks();
      if (!wanted) {
        break;
      }
      start = outer;
    }
    return new Span(start, end + 1);
  }

  /** "a report released": what happened to it does not belong to its name. */
  private boolean isParticiple(int i, int first) {
    return i > first
        && text.cue(i).form() == Cue.Form.PAST
        && text.cue(i).isCue()
        && !text.isCapitalized(i)
        && SpeakingNouns.of(text.lower(i - 1)) != SpeakingNouns.Kind.NONE;
  }
}
