package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.name.Lexicon.Known;
import dev.copydesk.text.Span;
import java.util.Set;

/** Tells whether a phrase can be the source of words; spans are of tokens here. */
final class SourcePhrases {
  private static final Set<String> AUTHOR = Set.of("i", "we", "you", "us", "me");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "who");
  private static final Set<String> THINGS = Set.of("it", "which", "that");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "neither", "no", "anyone", "anybody");
  private static final Set<String> SOME =
      Set.of("some", "others", "many", "several", "most", "all", "both", "few", "those", "one");
  private static final Set<String> SHARES =
      Set.of(
          "percent", "cent", "half", "third", "thirds", "quarter", "quarters", "series", "share");
  private static final int PEOPLE =
      WordClass.PERSON.bit()
          | WordClass.CROWD.bit()
          | WordClass.UNNAMED.bit()
          | WordClass.UNNAMEDPERSON.bit();
  private static final int BODIES = WordClass.ORGANISATION.bit() | WordClass.DOCUMENT.bit();

  private final Reading text;

  /** What a phrase stands for. */
  enum Kind {
    /** The writer or the reader: I, we, you. */
    AUTHOR,
    /** He, she, they, who. */
    PRONOUN,
    /** It, which. */
    THING,
    NAME,
    PERSON,
    BODY,
    /** Some, many, others. */
    SOME,
    /** Nobody, or a time. */
    NOBODY,
    /** Anything else. */
    OTHER;

    /** Whether it surely can say something. */
    boolean speaks() {
      return this == PRONOUN || this == NAME || this == PERSON || this == BODY || this == SOME;
    }
  }

  SourcePhrases(Reading text) {
    this.text = text;
  }

  Kind kind(Span phrase) {
    String first = uncontracted(text.lower(phrase.start()));
    if (NOBODY.contains(first)) {
      return Kind.NOBODY;
    }
    int head = head(phrase);
    String word = uncontracted(text.lower(head));
    boolean capitals = text.isCapitalized(head) && !text.beginsSentence(head);
    if (head == phrase.start() && (!capitals || word.equals("i"))) {
      if (AUTHOR.contains(word)) {
        return Kind.AUTHOR;
      }
      if (PRONOUNS.contains(word)) {
        return Kind.PRONOUN;
      }
      if (THINGS.contains(word)) {
        return Kind.THING;
      }
    }
    if (word.equals("time")) {
      return Kind.NOBODY;
    }
    if (isName(head)) {
      return Kind.NAME;
    }
    SpeakingNouns.Kind noun = SpeakingNouns.of(word);
    if (noun.isPerson() || text.isAny(head, PEOPLE)) {
      return Kind.PERSON;
    }
    if (noun == SpeakingNouns.Kind.BODY || text.isAny(head, BODIES)) {
      return Kind.BODY;
    }
    return SOME.contains(word) || text.is(head, WordClass.SUBJECT) ? Kind.SOME : Kind.OTHER;
  }

  private static String uncontracted(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return apostrophe > 0 && !word.endsWith("s") ? word.substring(0, apostrophe) : word;
  }

  /** "41 percent of", "a series of", "some of": what counts those who follow. */
  boolean isShare(int i) {
    return text.is(i, WordClass.QUANTITY) || text.isMark(i, "%") || SHARES.contains(text.lower(i));
  }

  /** The noun a phrase is about: "studies" of "two studies of the harbor by the town". */
  int head(Span phrase) {
    int start = phrase.start();
    int i = start;
    while (i < phrase.end()) {
      boolean counts = i > start && isShare(i - 1);
      boolean over =
          i > start
              && (text.isMark(i, ",(:;—–")
                  || text.isAny(i, WordClass.RELATIVE.bit() | WordClass.SUBJECT.bit())
                  || text.is(i, WordClass.PREPOSITION) && !text.isCapitalized(i));
      if (over && !(counts && text.lower(i).equals("of") && i + 1 < phrase.end())) {
        break;
      }
      i++;
    }
    int head = i - 1;
    while (head > start
        && (text.isMark(head) || text.is(head, WordClass.TIME) || isParticiple(head))) {
      head--;
    }
    return head;
  }

  /** "presented" in "evidence presented at the trial". */
  private boolean isParticiple(int i) {
    String before = text.lower(i - 1);
    return text.lower(i).endsWith("ed")
        && !text.isCapitalized(i)
        && (SpeakingNouns.of(before) != SpeakingNouns.Kind.NONE || text.isAny(i - 1, BODIES));
  }

  /** Whether the token is a name, or part of one, and no word that only begins its sentence. */
  boolean isName(int i) {
    if (!text.isCapitalized(i) || text.is(i, WordClass.TIME) || !text.isWord(i)) {
      return false;
    }
    if (!text.beginsSentence(i)) {
      return !Offices.isAbbreviation(text.lower(i));
    }
    if (text.lower(i).endsWith("ly") && text.lower(i).length() > 6) {
      return false;
    }
    Known known =
        dev.copydesk.analysis.name.Lexicon.of(
            dev.copydesk.analysis.name.Lexicon.fold(text.word(i).text()));
    return Lexicon.classes(text.lower(i)) == 0 && (!known.word() || known.name());
  }
}
