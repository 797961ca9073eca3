package dev.copydesk.rules.attribution;

import dev.copydesk.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a verb, its source and what follows it make a statement: the weaker the verb, the
 * more the rest must tell. Spans are of tokens here.
 */
final class StatementFrames {
  private static final Set<String> OPENERS =
      Set.of("that", "whether", "how", "why", "what", "if", "who", "where");
  private static final Set<String> LEADING_ON =
      Set.of("on", "continued", "continues", "came", "quick", "careful", "keen", "proud", "eager");
  private static final Set<String> MANNERS = Set.of("by", "after", "before", "in", "while", "and");
  private static final Set<String> NAMING = Set.of("call", "name", "term", "dub", "label", "brand");
  private static final Set<String> CONTRACTED = Set.of("t", "re", "ll", "ve", "d", "m");
  private static final int PRONOUN =
      WordClass.OBJECT.bit() | WordClass.SUBJECT.bit() | WordClass.DETERMINER.bit();
  private static final int FARTHEST = 16;
  private static final int VERBAL =
      WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.MODAL.bit() | WordClass.DO.bit();

  private final Reading text;
  private final SourceFinder sources;
  private final SourcePhrases kinds;

  StatementFrames(Reading text, SourceFinder sources) {
    this.text = text;
    this.sources = sources;
    this.kinds = new SourcePhrases(text);
  }

  /** Whether the form of the verb can stand in a statement: no order, no wish, no denial of it. */
  boolean isFinite(int verb, int first) {
    Cue cue = text.cue(verb);
    int before = verb - 1;
    while (before > first && text.is(before, WordClass.ADVERB)) {
      before--;
    }
    if (before < first) {
      return cue.form() != Cue.Form.BASE;
    }
    if (cue.form() == Cue.Form.BASE) {
      if (text.lower(before).equals("to")) {
        return before > first && LEADING_ON.contains(text.lower(before - 1));
      }
      if (text.isMark(before) && !text.isMark(before, ",")) {
        return false;
      }
    }
    return true;
  }

  /** "did not say whether", "never told": nothing is said. */
  boolean isNegated(int verb, int first) {
    for (int i = verb - 1; i >= Math.max(first, verb - 3); i--) {
      if (text.isMark(i) || text.isQuoted(i)) {
        return false;
      }
      if (text.is(i, WordClass.NEGATION) || text.lower(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** The source of a verb that what is said follows. */
  Optional<Span> source(int verb, int first) {
    if (verb > first && text.lower(verb - 1).equals("to")) {
      return sources.subject(first, verb).filter(this::isSubject);
    }
    if (text.cue(verb).form() != Cue.Form.ING) {
      return sources.before(verb, first);
    }
    int before = verb - 1;
    if (before < first || text.isQuoted(before)) {
      return Optional.empty();
    }
    boolean dash = text.isMark(before, "-") && !text.word(before).touches(text.word(verb));
    boolean inserted = dash || text.isMark(before, ",—–") || MANNERS.contains(text.lower(before));
    if (inserted) {
      return sources.subject(first, before).filter(s -> kinds.kind(s).speaks());
    }
    int attributive =
        WordClass.PREPOSITION.bit() | WordClass.QUANTITY.bit() | WordClass.ADVERB.bit();
    boolean being =
        text.isAny(before, WordClass.ADVERB.bit())
            && before > first
            && text.is(before - 1, WordClass.BE);
    return text.isMark(before) || text.isAny(before, attributive) && !being
        ? Optional.empty()
        : sources.before(verb, first).filter(s -> kinds.kind(s).speaks());
  }

  /** Whether they make a statement. */
  boolean isStatement(int verb, Optional<Span> source, Span content) {
    if (source.isEmpty() || content.isEmpty()) {
      return false;
    }
    Cue cue = text.cue(verb);
    boolean pronoun = content.length() == 1 && text.isAny(content.start(), PRONOUN);
    if (text.is(content.start(), WordClass.COORDINATOR) || pronoun) {
      return false;
    }
    SourcePhrases.Kind kind = kinds.kind(source.get());
    boolean quoted = holdsQuotation(content);
    boolean phrase = text.is(content.start(), WordClass.PREPOSITION) && cue.isAmbiguous();
    boolean clause = quoted && !phrase || isClause(content);
    boolean out = text.lower(verb + 1).equals("out") && !cue.verb().equals("point");
    if (out && !quoted) {
      return false;
    }
    boolean voiced = cue.states() || cue.quotes() || cue.takesClause();
    if (!voiced && text.is(kinds.head(source.get()), WordClass.DOCUMENT)) {
      return false;
    }
    if (NAMING.contains(cue.verb())
        && (isOneOfMany(source.get()) || !quoted && !isNaming(verb, content))) {
      return false;
    }
    if (cue.needsQuotation() && !quoted || cue.needsClause() && !clause) {
      return false;
    }
    if (cue.form() == Cue.Form.ING && !cue.states() && !cue.quotes() && !quoted) {
      return false;
    }
    return switch (kind) {
      case AUTHOR, NOBODY -> false;
      case SOME -> cue.states() && clause || cue.quotes() && !cue.isAmbiguous();
      case OTHER -> cue.states() && clause && cue.form() != Cue.Form.ING;
      case THING -> cue.states() && (clause || !cue.isAmbiguous());
      case PRONOUN, NAME, PERSON, BODY ->
          !cue.isAmbiguous()
              || clause
              || cue.takesAddressee()
              || cue.takesObject() && cue.form() != Cue.Form.BASE;
    };
  }

  /** Whether the phrase can be the source of a statement that stands before the verb. */
  boolean canSpeak(Span source, boolean quoted) {
    SourcePhrases.Kind kind = kinds.kind(source);
    return kind.speaks()
        || kind == SourcePhrases.Kind.THING
        || kind == SourcePhrases.Kind.OTHER && quoted;
  }

  /** Whether the subject of a clause surely can say something. */
  boolean isSubject(Span source) {
    return kinds.kind(source).speaks();
  }

  /** Whether a phrase after the verb names who speaks: "said the mayor", but "said in a letter". */
  boolean isSpeaker(Span source) {
    boolean goesOn = source.end() < text.size() && text.isAny(source.end(), VERBAL);
    return !text.is(source.start(), WordClass.PREPOSITION)
        && !goesOn
        && kinds.kind(source).speaks()
        && kinds.kind(source) != SourcePhrases.Kind.PRONOUN;
  }

  boolean holdsQuotation(Span content) {
    for (int i = content.start(); i < content.end(); i++) {
      if (text.isQuoted(i) && (i == content.start() || !text.isQuoted(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "according to a plan" names no source, "according to the plan's author" does. */
  boolean isAuthority(Span source) {
    SourcePhrases.Kind kind = kinds.kind(source);
    return kind != SourcePhrases.Kind.OTHER || isNamedSomewhere(source);
  }

  private boolean isNamedSomewhere(Span source) {
    for (int i = source.start(); i < source.end(); i++) {
      if (kinds.isName(i)) {
        return true;
      }
    }
    return false;
  }

  /** "a law called …": the participle of a thing that has come up just now. */
  private boolean isOneOfMany(Span source) {
    String first = text.lower(source.start());
    return first.equals("a") || first.equals("an");
  }

  /** "called the plan a disaster", "called him mad", "called for a vote"; not "called a halt". */
  private boolean isNaming(int verb, Span content) {
    int start = content.start();
    boolean two = text.is(start, WordClass.OBJECT) || text.isCapitalized(start) || start > verb + 1;
    for (int i = start + 2; i < content.end() && !two; i++) {
      two = text.is(i, WordClass.DETERMINER) && !text.is(i - 1, WordClass.PREPOSITION);
    }
    return two || text.is(start, WordClass.SUBJECT);
  }

  private boolean isClause(Span content) {
    int start = content.start();
    if (OPENERS.contains(text.lower(start))
        || text.is(start, WordClass.SUBJECT)
        || isContraction(start)) {
      return true;
    }
    for (int i = start + 1; i < Math.min(content.end(), start + FARTHEST); i++) {
      if (text.isMark(i, ",;:—–(") || text.is(i, WordClass.RELATIVE)) {
        return false;
      }
      if (text.isAny(i, VERBAL) || isContraction(i)) {
        return true;
      }
    }
    return false;
  }

  /** "they're", "doesn't", "we’ll". */
  private boolean isContraction(int i) {
    String word = text.lower(i);
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return apostrophe > 0 && CONTRACTED.contains(word.substring(apostrophe + 1));
  }
}
