package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.WordList;
import java.util.List;
import java.util.Set;

/** Finds statements and doubts that nobody is behind: reportedly, is said to, raised questions. */
final class Hearsay {
  private static final Set<String> FILLERS = Set.of("also", "now", "already", "long");
  private static final Set<String> STATED = Set.of("reported", "said", "claimed");
  private static final Set<String> CONTRACTED = Set.of("it's", "there's");
  private static final Set<String> POINTING = Set.of("which", "that", "this", "it", "these");
  private static final Set<String> REPORTS =
      Set.of(
          "media",
          "press",
          "news",
          "some",
          "several",
          "multiple",
          "unconfirmed",
          "local",
          "recent",
          "other");
  private static final Set<String> ADVERBS =
      Set.of("reportedly", "purportedly", "allegedly", "supposedly", "rumoredly");
  private static final Set<String> BELIEF = WordList.set(Hearsay.class, "belief-participles.txt");
  private static final Set<String> HOLDERS = Set.of("from", "among", "by", "in", "at", "within");

  private final Reading text;

  Hearsay(Reading text) {
    this.text = text;
  }

  void collect(Reading.Sentence sentence, List<UnnamedSource> into) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (!text.isWord(i) || text.isQuoted(i)) {
        continue;
      }
      String word = text.lower(i);
      if (ADVERBS.contains(word)) {
        add(into, UnnamedSource.Kind.HEARSAY, i, i + 1);
      } else if (isFinite(i, sentence.first())) {
        belief(sentence, i, into);
      } else if (text.is(i, WordClass.RAISING)) {
        doubt(sentence, i, into);
      } else if (word.equals("reports")) {
        report(sentence, i, into);
      }
    }
  }

  /** "is seen as", "was widely believed to", "it has been reported". */
  private void belief(Reading.Sentence sentence, int be, List<UnnamedSource> into) {
    int i = be + 1;
    boolean broad = false;
    while (i < sentence.last()
        && (text.is(i, WordClass.BREADTH) || FILLERS.contains(text.lower(i)))) {
      broad |= !FILLERS.contains(text.lower(i));
      i++;
    }
    if (i + 1 >= sentence.last() || !BELIEF.contains(text.lower(i)) || isHeld(i, sentence)) {
      return;
    }
    String next = text.lower(i + 1);
    boolean impersonal = isImpersonal(be, sentence);
    boolean infinitive =
        next.equals("to") && !isRecipient(i + 2, sentence)
            || next.equals("as") && !STATED.contains(text.lower(i));
    boolean personal =
        switch (text.lower(i)) {
          case "expected", "known", "considered", "held" -> broad;
          case "accused" -> false;
          default -> broad || infinitive;
        };
    if (impersonal && (next.equals("that") || next.equals("as") == false && broad)
        || personal && !impersonal) {
      int first = be > sentence.first() && text.is(be - 1, WordClass.HAVE) ? be - 1 : be;
      add(into, UnnamedSource.Kind.HEARSAY, first, i + 1 + (infinitive ? 1 : 0));
    }
  }

  /** "reported to the police", "to Harbor Watch": those who were told, and no infinitive. */
  private boolean isRecipient(int i, Reading.Sentence sentence) {
    return i >= sentence.last()
        || text.isCapitalized(i)
        || text.isAny(
            i,
            WordClass.DETERMINER.bit()
                | WordClass.POSSESSIVE.bit()
                | WordClass.DEFINITE.bit()
                | WordClass.OBJECT.bit()
                | WordClass.QUANTITY.bit()
                | WordClass.ORGANISATION.bit());
  }

  /** A form of "be" that carries a statement: not "to be seen as", not "being seen as". */
  private boolean isFinite(int i, int first) {
    if (!text.is(i, WordClass.BE) || text.lower(i).equals("being") || text.lower(i).equals("be")) {
      return false;
    }
    return !text.lower(i).equals("been")
        || i > first
            && (text.is(i - 1, WordClass.HAVE) || CONTRACTED.contains(text.lower(i - 1)))
            && !text.lower(i - 1).equals("having");
  }

  private boolean isImpersonal(int be, Reading.Sentence sentence) {
    for (int i = be; i >= Math.max(sentence.first(), be - 3); i--) {
      if (text.lower(i).equals("it") || text.lower(i).equals("it's")) {
        return true;
      }
      if (!text.isAny(i, WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.ADVERB.bit())) {
        return false;
      }
    }
    return false;
  }

  private boolean isHeld(int from, Reading.Sentence sentence) {
    for (int i = from + 1; i < Math.min(sentence.last(), from + 12); i++) {
      if (text.isMark(i, ",;:.—–")) {
        return false;
      }
      if (text.lower(i).equals("by")) {
        return true;
      }
    }
    return false;
  }

  private void doubt(Reading.Sentence sentence, int verb, List<UnnamedSource> into) {
    int i = verb + 1;
    while (i < sentence.last() && i < verb + 4 && !text.is(i, WordClass.DOUBT)) {
      if (!text.isWord(i) || text.is(i, WordClass.PREPOSITION)) {
        return;
      }
      i++;
    }
    if (i >= sentence.last() || !text.is(i, WordClass.DOUBT)) {
      return;
    }
    boolean held = i + 1 < sentence.last() && HOLDERS.contains(text.lower(i + 1));
    int first = verb;
    while (first > sentence.first()
        && text.isAny(
            first - 1, WordClass.HAVE.bit() | WordClass.ADVERB.bit() | WordClass.MODAL.bit())) {
      first--;
    }
    if (!held && isThing(first - 1, sentence)) {
      add(into, UnnamedSource.Kind.DOUBT, first, i + 1);
    }
  }

  /** Whether the subject before the verb is no person or body that could hold the doubt itself. */
  private boolean isThing(int i, Reading.Sentence sentence) {
    if (i < sentence.first() || text.isMark(i) || text.isCapitalized(i) && i > sentence.first()) {
      return false;
    }
    String word = text.lower(i);
    if (POINTING.contains(word)) {
      return true;
    }
    boolean people =
        text.isAny(
            i,
            WordClass.CROWD.bit()
                | WordClass.UNNAMED.bit()
                | WordClass.PERSON.bit()
                | WordClass.UNNAMEDPERSON.bit()
                | WordClass.ORGANISATION.bit()
                | WordClass.SUBJECT.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.OBJECT.bit());
    return !people && !text.is(i, WordClass.COORDINATOR) && !word.endsWith("ers");
  }

  /** "Media reports said", "reports say": which? */
  private void report(Reading.Sentence sentence, int i, List<UnnamedSource> into) {
    int first = i;
    while (first > sentence.first() && REPORTS.contains(text.lower(first - 1))) {
      first--;
    }
    boolean starts =
        first == sentence.first()
            || text.isMark(first - 1)
            || text.isAny(first - 1, WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit());
    int verb = i + 1;
    while (verb < sentence.last()
        && text.isAny(verb, WordClass.HAVE.bit() | WordClass.ADVERB.bit())) {
      verb++;
    }
    if (starts && verb < sentence.last() && text.cue(verb).states()) {
      add(into, UnnamedSource.Kind.VAGUE, first, i + 1);
    }
  }

  private void add(List<UnnamedSource> into, UnnamedSource.Kind kind, int first, int last) {
    if (Links.of(text.article()).touch(text.span(first, last))) {
      return;
    }
    into.add(new UnnamedSource(kind, text.span(first, last), first, last, last - 1));
  }
}
