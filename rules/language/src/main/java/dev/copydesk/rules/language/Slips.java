package dev.copydesk.rules.language;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The probably misspelled words of an article's story. */
final class Slips {
  /** Marks that make one thing of the words they touch: a compound, a path, a tag. */
  private static final String JOINERS = "-‐‑–/\\=<>&+*~^|’'";

  private static final int LONGEST_PHRASE = 60;

  private final Article article;
  private final Optional<Speller> speller;
  private final Map<String, Slip> slips = new LinkedHashMap<>();
  private Guess guess;

  private Slips(Article article, Desk desk) {
    this.article = article;
    this.speller =
        Tongue.of(article, desk.setup().variant()).map(desk::speller).filter(Speller::isAble);
    speller.ifPresent(this::read);
  }

  static Slips of(Article article, Desk desk) {
    return article.analysis(Slips.class, a -> new Slips(a, desk));
  }

  List<Slip> all() {
    return List.copyOf(slips.values());
  }

  private void read(Speller dictionary) {
    Furniture furniture = Furniture.of(article);
    Set<String> written =
        Words.of(article).all().stream().map(Word::text).collect(Collectors.toSet());
    guess = new Guess(dictionary, written);
    List<Span> slanted =
        article.inlines().stream()
            .filter(i -> i.kind() == Inline.Kind.EMPHASIS && i.span().length() <= LONGEST_PHRASE)
            .map(Inline::span)
            .toList();
    for (int i = 0; i < article.blocks().size(); i++) {
      if (furniture.isStory(i) && article.blocks().get(i).role() != Role.CODE) {
        List<Span> garbled = Garbled.in(article.text(), article.blocks().get(i).span());
        garbled.forEach(this::noteGarbled);
        read(
            Words.of(article).ofBlock(i),
            Stream.concat(slanted.stream(), garbled.stream()).toList());
      }
    }
  }

  private void read(List<Word> words, List<Span> passedOver) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.kind() == Word.Kind.WORD
          && !isKnown(word)
          && !isJoined(words, i)
          && !isAddress(words, i)
          && !Cuts.isPart(article.text(), word.span())
          && !isForeign(words, i)
          && passedOver.stream().noneMatch(phrase -> phrase.contains(word.span()))) {
        note(word);
      }
    }
  }

  private void note(Word word) {
    boolean quoted = Quotations.of(article).isQuoted(word.span());
    String stem = stem(word);
    Slip known = slips.get(stem);
    if (known != null) {
      slips.put(stem, known.again(quoted));
      return;
    }
    guess
        .at(stem)
        .map(
            s -> new Slip(stem, new Span(word.start(), word.start() + stem.length()), 1, quoted, s))
        .ifPresent(slip -> slips.put(stem, slip));
  }

  private void noteGarbled(Span place) {
    String word = article.text(place);
    boolean quoted = Quotations.of(article).isQuoted(place);
    Slip first = new Slip(word, place, 1, quoted, Garbled.mended(word).orElse(""));
    slips.merge(word, first, (known, again) -> known.again(quoted));
  }

  private boolean isKnown(Word word) {
    String stem = stem(word);
    return stem.length() < 3
        || !stem.codePoints().allMatch(Character::isLetter)
        || speller.orElseThrow().knows(stem);
  }

  /** Without the ending of a possessive. */
  private static String stem(Word word) {
    return word.lower().endsWith("'s")
        ? word.text().substring(0, word.text().length() - 2)
        : word.text();
  }

  private static boolean isJoined(List<Word> words, int i) {
    return i > 0 && joins(words.get(i - 1), words.get(i), words.get(i - 1))
        || i + 1 < words.size() && joins(words.get(i), words.get(i + 1), words.get(i + 1));
  }

  private static boolean joins(Word left, Word right, Word mark) {
    return left.touches(right) && (mark.kind() != Word.Kind.MARK || JOINERS.contains(mark.text()));
  }

  /** Before a dot and more letters, as in an address without its beginning. */
  private static boolean isAddress(List<Word> words, int i) {
    return i + 2 < words.size()
        && words.get(i + 1).isMark(".")
        && words.get(i).touches(words.get(i + 1))
        && words.get(i + 1).touches(words.get(i + 2));
  }

  /** Beside another small word that is not known: a phrase of another language. */
  private boolean isForeign(List<Word> words, int i) {
    return i > 0 && isStrange(words.get(i - 1))
        || i + 1 < words.size() && isStrange(words.get(i + 1));
  }

  private boolean isStrange(Word word) {
    return word.kind() == Word.Kind.WORD && !word.isCapitalized() && !isKnown(word);
  }
}
