package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.name.Mention;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says who the words of a source stand for. Asked in reading order, it remembers who has spoken:
 * "Smith" and "he" lead back to "Ann Smith", "the mayor" to the one who was called mayor before.
 */
final class Speakers {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "who", "it", "him", "her", "which", "that", "both");
  private static final int NEAR = 400;
  private static final Attribution.Source NOBODY =
      new Attribution.Source(Attribution.Source.Kind.NONE, new Span(0, 0), "");

  private final Reading text;
  private final List<UnnamedSource> unnamed;
  private final List<Mention> mentions;
  private final FullNames names;
  private final Map<String, String> byOffice = new HashMap<>();
  private Persons persons = new Persons();
  private final SourcePhrases phrases;
  private final NamePhrases namePhrases;
  private int paragraph;

  Speakers(Reading text) {
    this.text = text;
    this.phrases = new SourcePhrases(text);
    this.namePhrases = new NamePhrases(text, phrases);
    this.mentions = Names.of(text.article()).mentions();
    this.names = new FullNames(mentions);
    this.unnamed = UnnamedSources.of(text.article()).all();
  }

  /** The source that the given tokens stand for. */
  Attribution.Source source(Optional<Span> tokens) {
    if (tokens.isEmpty() || tokens.get().isEmpty()) {
      return NOBODY;
    }
    int first = tokens.get().start();
    int last = tokens.get().end();
    Span span = text.span(first, last);
    boolean acronym = text.isCapitalized(first) && !text.beginsSentence(first);
    if (last - first == 1 && PRONOUNS.contains(text.lower(first)) && !acronym) {
      Optional<Attribution.Source> meant =
          persons.meant(text.lower(first), paragraphOf(first)).or(() -> mentioned(first));
      return new Attribution.Source(
          meant.map(Attribution.Source::kind).orElse(Attribution.Source.Kind.DESCRIBED),
          span,
          meant.map(Attribution.Source::name).orElseGet(() -> text.article().text(span)));
    }
    Optional<UnnamedSource> nameless = nameless(span);
    if (nameless.isPresent()) {
      boolean anonymous = nameless.get().kind() == UnnamedSource.Kind.ANONYMOUS;
      return remember(
          new Attribution.Source(
              anonymous ? Attribution.Source.Kind.ANONYMOUS : Attribution.Source.Kind.VAGUE,
              span,
              plain(span)),
          span);
    }
    Span name = namePhrases.in(first, last);
    if (name.isEmpty()) {
      return described(first, last, span);
    }
    Span words = text.span(name.start(), name.end());
    String bare =
        mention(words)
            .filter(m -> m.kind() == Mention.Kind.PERSON)
            .filter(m -> m.span().end() == words.end())
            .map(Mention::name)
            .orElseGet(() -> plain(words));
    String called = names.of(bare);
    learnOffice(name, called);
    return remember(new Attribution.Source(Attribution.Source.Kind.NAMED, span, called), words);
  }

  /** The last person of the pronoun's gender that stands before it, subject or not. */
  private Optional<Attribution.Source> mentioned(int pronoun) {
    SpeakingNouns.Kind kind =
        switch (text.lower(pronoun)) {
          case "he" -> SpeakingNouns.Kind.MAN;
          case "she" -> SpeakingNouns.Kind.WOMAN;
          default -> SpeakingNouns.Kind.NONE;
        };
    int at = text.word(pronoun).start();
    for (int i = mentionsBefore(at) - 1; i >= 0 && at - mentions.get(i).span().end() < NEAR; i--) {
      Mention mention = mentions.get(i);
      boolean person = mention.kind() == Mention.Kind.PERSON && mention.parts().size() > 1;
      if (person && SpeakingNouns.bearer(mention.parts().get(0).text()) == kind) {
        return Optional.of(
            new Attribution.Source(Attribution.Source.Kind.NAMED, mention.span(), mention.name()));
      }
    }
    return Optional.empty();
  }

  private Optional<UnnamedSource> nameless(Span span) {
    int low = 0;
    int high = unnamed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unnamed.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < unnamed.size() && unnamed.get(low).span().overlaps(span)
        ? Optional.of(unnamed.get(low))
        : Optional.empty();
  }

  /** Where the paragraph of a token begins. */
  private int paragraphOf(int token) {
    while (paragraph + 1 < text.paragraphs().size()
        && text.paragraphs().get(paragraph + 1).first() <= token) {
      paragraph++;
    }
    while (paragraph > 0 && text.paragraphs().get(paragraph).first() > token) {
      paragraph--;
    }
    return text.word(text.paragraphs().get(paragraph).first()).start();
  }

  private Attribution.Source described(int first, int last, Span span) {
    String office = text.lower(last - 1);
    String known = text.lower(first).equals("the") ? byOffice.getOrDefault(office, "") : "";
    return known.isEmpty()
        ? remember(
            new Attribution.Source(Attribution.Source.Kind.DESCRIBED, span, plain(span)), span)
        : remember(new Attribution.Source(Attribution.Source.Kind.NAMED, span, known), span);
  }

  /** Another entry begins, whose "he" is nobody of the last one. */
  void forget() {
    persons = new Persons();
  }

  /** Takes note of the subject of a sentence, of whom the next one may speak as "she". */
  void meet(Span tokens) {
    Span name = namePhrases.in(tokens.start(), tokens.end());
    boolean thing = name.isEmpty() && !text.is(tokens.start(), WordClass.SUBJECT);
    if (!name.isEmpty() || thing && phrases.kind(tokens).speaks()) {
      source(Optional.of(tokens));
    }
  }

  /** Keeps in mind who has been spoken of, for the pronouns to come. */
  private Attribution.Source remember(Attribution.Source source, Span name) {
    Span tokens = new Span(text.indexAt(source.span().start()), text.indexAt(source.span().end()));
    String noun = text.lower(phrases.head(tokens));
    if (source.kind() == Attribution.Source.Kind.NAMED) {
      Optional<Mention> mention = mention(name);
      Mention.Kind kind = mention.map(Mention::kind).orElse(Mention.Kind.OTHER);
      boolean body = kind == Mention.Kind.ORGANISATION || kind == Mention.Kind.ACRONYM;
      if (kind == Mention.Kind.PERSON
          || kind == Mention.Kind.OTHER && !body && !isOnlyProper(mention)) {
        persons.meet(source, gender(source, mention), kind == Mention.Kind.PERSON);
      }
      if (kind != Mention.Kind.PERSON) {
        persons.meetThing(source);
        persons.meetGroup(source);
      }
      return source;
    }
    SpeakingNouns.Kind kind = SpeakingNouns.of(noun);
    if (SpeakingNouns.isPlural(noun)) {
      persons.meetGroup(source);
    } else if (kind.isPerson()) {
      persons.meet(source, kind, true);
    } else {
      persons.meetThing(source);
      persons.meetGroup(source);
    }
    return source;
  }

  /** A country, a people or a month: in the dictionary with a capital and nobody's name. */
  private static boolean isOnlyProper(Optional<Mention> mention) {
    return mention
        .map(m -> dev.copydesk.analysis.name.Lexicon.of(m.last().folded()))
        .filter(known -> known.proper() && !known.name())
        .isPresent();
  }

  private static SpeakingNouns.Kind gender(Attribution.Source source, Optional<Mention> mention) {
    String title = mention.map(Mention::title).orElse("");
    return switch (title) {
      case "mr", "sir", "lord", "king", "prince" -> SpeakingNouns.Kind.MAN;
      case "mrs", "ms", "miss", "dame", "lady", "queen", "princess" -> SpeakingNouns.Kind.WOMAN;
      default -> {
        SpeakingNouns.Kind office = SpeakingNouns.of(title);
        int blank = source.name().indexOf(' ');
        String given = blank < 0 ? "" : source.name().substring(0, blank);
        yield office == SpeakingNouns.Kind.MAN || office == SpeakingNouns.Kind.WOMAN
            ? office
            : SpeakingNouns.bearer(given);
      }
    };
  }

  /** How many names begin before an offset. */
  private int mentionsBefore(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last name in a span, as the analysis of names has it. */
  private Optional<Mention> mention(Span span) {
    int low = mentionsBefore(span.start() + 1);
    while (low > 0 && mentions.get(low - 1).span().end() > span.start()) {
      low--;
    }
    Optional<Mention> found = Optional.empty();
    for (int i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
      if (span.contains(mentions.get(i).span())) {
        found = Optional.of(mentions.get(i));
      }
    }
    return found;
  }

  /** "Ann Smith, the mayor of Arlow" and "Mayor Ann Smith" say who "the mayor" is later on. */
  private void learnOffice(Span name, String full) {
    int i = name.end();
    if (i + 1 < text.size() && text.isMark(i, ",") && text.is(i + 1, WordClass.DETERMINER)) {
      for (int k = i + 2; k < Math.min(text.size(), i + 9) && text.isWord(k); k++) {
        boolean head =
            k + 1 >= text.size()
                || text.isMark(k + 1)
                || text.isAny(k + 1, WordClass.PREPOSITION.bit() | WordClass.RELATIVE.bit());
        if (head) {
          byOffice.put(text.lower(k), full);
          break;
        }
      }
    }
    if (name.length() > 2 && Lexicon.classes(text.lower(name.start())) == 0) {
      byOffice.putIfAbsent(text.lower(name.start()), full);
    }
    int before = name.start() - 1;
    if (before > 1 && text.isMark(before, ",")) {
      int office = before - 1;
      while (office > 0 && before - office < 9 && !text.is(office, WordClass.DETERMINER)) {
        office--;
      }
      String head = text.lower(phrases.head(new Span(office, before)));
      if (SpeakingNouns.of(head).isPerson()) {
        byOffice.put(head, full);
      }
    }
    if (before >= 0 && text.isWord(before) && !text.isCapitalized(before)) {
      byOffice.putIfAbsent(text.lower(before), full);
    }
    mention(text.span(name.start(), name.end()))
        .filter(m -> !m.title().isEmpty())
        .ifPresent(m -> byOffice.put(Offices.full(m.title()), full));
  }

  private String plain(Span span) {
    return FullNames.oneLine(text.article().text(span));
  }
}
