package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.WordList;
import dev.copydesk.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Who speaks in an article without a name, in reading order. */
final class UnnamedSources {
  private static final Set<String> CITING = Set.of("citing", "quoting");
  private static final Set<String> EVEN = Set.of("even", "so", "now", "still", "perhaps");
  private static final Set<String> FIXED =
      Set.of("most", "other", "more", "two", "three", "both", "half");
  private static final Set<String> PRONOUNS = Set.of("some", "many", "others", "several", "few");
  private static final Set<String> CLOSE =
      WordList.set(UnnamedSources.class, "close-to-the-matter.txt");
  private static final Set<String> HARD_PREPOSITIONS =
      Set.of("of", "to", "for", "in", "at", "from");

  private final Reading text;
  private final NounPhrases phrases;
  private final Predicates predicates;
  private final Things things;
  private final List<UnnamedSource> all = new ArrayList<>();

  private UnnamedSources(Article article) {
    text = Reading.of(article);
    phrases = new NounPhrases(text);
    predicates = new Predicates(text);
    things = new Things(text);
    Hearsay hearsay = new Hearsay(text);
    for (Reading.Paragraph paragraph : text.paragraphs()) {
      if (!Reading.isProse(paragraph.role())) {
        continue;
      }
      for (Reading.Sentence sentence : paragraph.sentences()) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
          if (text.isWord(i) && !text.isQuoted(i)) {
            phrase(sentence, i);
          }
        }
        hearsay.collect(sentence, all);
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
  }

  static UnnamedSources of(Article article) {
    return article.analysis(UnnamedSources.class, UnnamedSources::new);
  }

  List<UnnamedSource> all() {
    return Collections.unmodifiableList(all);
  }

  private void phrase(Reading.Sentence sentence, int head) {
    boolean unnamed = text.is(head, WordClass.UNNAMED);
    boolean crowd = text.is(head, WordClass.CROWD);
    boolean people = text.is(head, WordClass.UNNAMEDPERSON);
    boolean person = text.is(head, WordClass.PERSON);
    boolean pronoun = PRONOUNS.contains(text.lower(head));
    if (!unnamed && !crowd && !people && !person && !pronoun) {
      return;
    }
    if (text.isCapitalized(head) && head > sentence.first() && !person) {
      return;
    }
    if (things.isNone(head, sentence.last())) {
      return;
    }
    int first = pronoun ? head : phrases.start(head, sentence.first());
    boolean quantified = isQuantified(first, head);
    boolean familiar = isFamiliar(head, sentence.last());
    UnnamedSource.Kind kind;
    if (unnamed || people && familiar) {
      kind = UnnamedSource.Kind.ANONYMOUS;
    } else if (crowd || pronoun || person && quantified || people && quantified) {
      kind = UnnamedSource.Kind.VAGUE;
    } else {
      return;
    }
    if (things.isCountAsked(first, sentence)) {
      return;
    }
    if (isDefinite(first, head) || isNamed(head, sentence.last()) || isKnown(first, head, kind)) {
      return;
    }
    if (pronoun && !isPronoun(head, sentence.last())) {
      return;
    }
    boolean plural = pronoun || NounPhrases.isPlural(text.lower(head));
    if (!plural && first == head && !text.lower(head).equals("source")) {
      return;
    }
    int cue = cue(sentence, first, head, plural, kind);
    if (cue >= 0 && !isLinked(kind, first, cue)) {
      int last = head + 1;
      all.add(new UnnamedSource(kind, text.span(first, last), first, last, cue));
    }
  }

  /** Whether readers can go and see who they are. */
  private boolean isLinked(UnnamedSource.Kind kind, int first, int cue) {
    return kind == UnnamedSource.Kind.VAGUE
        && Links.of(text.article())
            .touch(text.span(Math.min(first, cue), Math.max(first, cue) + 1));
  }

  /** The token that makes the phrase a source, or -1. */
  private int cue(
      Reading.Sentence sentence, int first, int head, boolean plural, UnnamedSource.Kind kind) {
    int before = first - 1;
    if (before >= sentence.first()) {
      if (isAccording(before, sentence.first())) {
        return before;
      }
      if (CITING.contains(text.lower(before))) {
        return before;
      }
      if (isInverted(before, sentence, head)) {
        return before;
      }
    }
    if (isLeftToWonder(sentence, first, head)) {
      return head + 2;
    }
    int verb = predicates.statementAfter(head, sentence.last(), plural, kind);
    if (verb < 0) {
      return -1;
    }
    return canBeSubject(sentence, first, head, verb) ? verb : -1;
  }

  private boolean isAccording(int before, int limit) {
    return text.lower(before).equals("to")
        && before > limit
        && text.lower(before - 1).equals("according");
  }

  /** "…," said one official. */
  private boolean isInverted(int verb, Reading.Sentence sentence, int head) {
    Cue cue = text.cue(verb);
    boolean saying =
        cue.states()
            && (cue.form() == Cue.Form.PAST
                || cue.form() == Cue.Form.S
                || cue.form() == Cue.Form.BASE && NounPhrases.isPlural(text.lower(head)));
    if (!saying || verb == sentence.first() || cue.takesAddressee()) {
      return false;
    }
    boolean broken = text.isMark(verb - 1, ",”\"''—–?!") || text.isQuoted(verb - 1);
    boolean ends =
        head + 1 >= sentence.last()
            || text.isMark(head + 1)
            || text.isAny(
                head + 1,
                WordClass.PREPOSITION.bit()
                    | WordClass.RELATIVE.bit()
                    | WordClass.SUBORDINATOR.bit()
                    | WordClass.TIME.bit())
            || CLOSE.contains(text.lower(head + 1));
    return broken && ends;
  }

  /** "Leaves some to ask" and the like. */
  private boolean isLeftToWonder(Reading.Sentence sentence, int first, int head) {
    return first - 1 >= sentence.first()
        && head + 2 < sentence.last()
        && text.lower(head + 1).equals("to")
        && text.cue(head + 2).isCue()
        && text.is(first - 1, WordClass.CAUSING);
  }

  private boolean canBeSubject(Reading.Sentence sentence, int first, int head, int verb) {
    int before = first - 1;
    while (before >= sentence.first() && EVEN.contains(text.lower(before))) {
      before--;
    }
    if (before < sentence.first() || text.isQuoted(before)) {
      return true;
    }
    if (text.isMark(before)) {
      return !text.isMark(before, ",(—–-") || !isApposition(sentence, first, head, verb);
    }
    if (text.isAny(before, WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit())) {
      return true;
    }
    if (text.is(before, WordClass.COORDINATOR)) {
      return before == sentence.first() || !joinsPersons(before, first);
    }
    boolean bare =
        verb == head + 1
            && (first == head || text.isCapitalized(head - 1))
            && !PRONOUNS.contains(text.lower(head));
    if (bare && text.lower(before).equals("than")) {
      return true;
    }
    return bare
        && !text.isAny(
            before,
            WordClass.PREPOSITION.bit()
                | WordClass.DETERMINER.bit()
                | WordClass.BE.bit()
                | WordClass.HAVE.bit()
                | WordClass.MODAL.bit())
        && !text.cue(before).isCue();
  }

  /** "he and many others": one of the two has a name. */
  private boolean joinsPersons(int coordinator, int first) {
    int before = coordinator - 1;
    return text.isAny(before, WordClass.SUBJECT.bit() | WordClass.OBJECT.bit())
        || text.isCapitalized(before) && !text.isCapitalized(first);
  }

  /** "Ann Smith, a former aide, said": the phrase describes a person with a name. */
  private boolean isApposition(Reading.Sentence sentence, int first, int head, int verb) {
    int name = first - 2;
    if (name < sentence.first() || text.isQuoted(name)) {
      return false;
    }
    boolean named =
        text.isCapitalized(name) && !text.isAny(name, WordClass.ADVERB.bit() | WordClass.TIME.bit())
            || text.isMark(name, ")")
            || text.is(name, WordClass.SUBJECT);
    int end = verb - 1;
    while (end > head && text.isAny(end, WordClass.HAVE.bit() | WordClass.ADVERB.bit())) {
      end--;
    }
    return named && text.isMark(end, ",)");
  }

  private boolean isQuantified(int first, int head) {
    for (int i = first; i < head; i++) {
      if (text.is(i, WordClass.QUANTITY) && !FIXED.contains(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite(int first, int head) {
    return first < head && text.is(first, WordClass.DEFINITE);
  }

  /** "his top aide", "two analysts": the reader could tell or count who it is. */
  private boolean isKnown(int first, int head, UnnamedSource.Kind kind) {
    if (first == head) {
      return false;
    }
    boolean possessive = text.is(first, WordClass.POSSESSIVE);
    boolean counted = text.is(first, WordClass.COUNTED);
    return kind == UnnamedSource.Kind.VAGUE
        ? possessive || counted && !text.is(first + 1, WordClass.QUANTITY)
        : possessive && !NounPhrases.isPlural(text.lower(head));
  }

  private boolean isNamed(int head, int last) {
    if (head + 1 >= last || !text.isCapitalized(head + 1) || text.isQuoted(head + 1)) {
      return false;
    }
    return !text.cue(head + 1).isCue() && !text.lower(head).equals("sources");
  }

  private boolean isFamiliar(int head, int last) {
    return head + 1 < last && CLOSE.contains(text.lower(head + 1));
  }

  /** "some say", "many in the crowd", but not "some credit". */
  private boolean isPronoun(int head, int last) {
    if (head + 1 >= last) {
      return false;
    }
    if (text.lower(head + 1).equals("of")) {
      return false;
    }
    return text.cue(head + 1).isCue()
        || text.isMark(head + 1, ",")
        || HARD_PREPOSITIONS.contains(text.lower(head + 1))
        || text.isAny(
            head + 1,
            WordClass.HAVE.bit()
                | WordClass.BE.bit()
                | WordClass.ADVERB.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.MODAL.bit());
  }
}
