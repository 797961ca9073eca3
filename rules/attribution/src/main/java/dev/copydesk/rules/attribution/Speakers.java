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
  private static final Set<String> JOINING =
      Set.of("of", "for", "at", "in", "from", "with", "to", "on", "who");
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "del", "der", "di", "da", "bin", "al", "of");
  private static final Set<String> NO_NAME =
      Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "but", "and", "in");
  private static final Attribution.Source NOBODY =
      new Attribution.Source(Attribution.Source.Kind.NONE, new Span(0, 0), "");

  private final Reading text;
  private final List<UnnamedSource> unnamed;
  private final List<Mention> mentions;
  private final FullNames names;
  private final Map<String, String> byOffice = new HashMap<>();
  private Persons persons = new Persons();
  private final SourcePhrases phrases;
  private int paragraph;

  Speakers(Reading text) {
    this.text = text;
    this.phrases = new SourcePhrases(text);
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
    if (last - first == 1 && PRONOUNS.contains(text.lower(first))) {
      Optional<Attribution.Source> meant = persons.meant(text.lower(first), paragraphOf(first));
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
    Span name = name(first, last);
    if (name.isEmpty()) {
      return described(first, last, span);
    }
    Span words = text.span(name.start(), name.end());
    String bare = mention(words).map(Mention::name).orElseGet(() -> text.article().text(words));
    String called = names.of(bare);
    learnOffice(name, called);
    return remember(new Attribution.Source(Attribution.Source.Kind.NAMED, span, called), words);
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
    Span name = name(tokens.start(), tokens.end());
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
      if (kind == Mention.Kind.PERSON || kind == Mention.Kind.OTHER && !body) {
        persons.meet(source, gender(source, mention));
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
      persons.meet(source, kind);
    } else {
      persons.meetThing(source);
      persons.meetGroup(source);
    }
    return source;
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

  /** The last name in a span, as the analysis of names has it. */
  private Optional<Mention> mention(Span span) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Optional<Mention> found = Optional.empty();
    for (int i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
      if (span.contains(mentions.get(i).span())) {
        found = Optional.of(mentions.get(i));
      }
    }
    return found;
  }

  /** The capitalised words that end the phrase or stand before its first comma; empty if none. */
  private Span name(int first, int last) {
    int end = first;
    while (end < last && !text.isMark(end, ",(;:—–")) {
      end++;
    }
    while (end > first && (text.isMark(end - 1) || text.lower(end - 1).equals("'s"))) {
      end--;
    }
    boolean renamed = end + 1 < last && text.isMark(end, ",") && !phrases.isName(end - 1);
    if (renamed && phrases.isName(end + 1)) {
      return name(end + 1, last);
    }
    int head = end;
    for (int i = first; i < end; i++) {
      if (JOINING.contains(text.lower(i)) && i > first) {
        head = i;
        break;
      }
    }
    int start = head;
    if (head > first && !phrases.isName(head - 1)) {
      return new Span(0, 0);
    }
    while (start > first && isNamePart(start - 1, first)) {
      start--;
    }
    while (start < head && text.isMark(start)) {
      start++;
    }
    boolean letter = head - start == 1 && text.word(start).text().length() == 1;
    return start < head && !letter && text.isCapitalized(head - 1)
        ? new Span(start, head)
        : new Span(0, 0);
  }

  private boolean isNamePart(int i, int first) {
    if (text.isMark(i)) {
      return text.isMark(i, ".-’'&");
    }
    boolean particle = PARTICLES.contains(text.lower(i));
    boolean function = i == first && Lexicon.classes(text.lower(i)) != 0 && !text.isCapitalized(i);
    boolean article = NO_NAME.contains(text.lower(i));
    return (text.isCapitalized(i) || particle && i > first) && !function && !article;
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
