package dev.copydesk.rules.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/** LanguageTool's dictionaries of one language. Can be asked by several threads. */
final class Speller {
  private static final List<String> COUNTRIES = List.of("en-US", "en-GB");

  private final List<WordBook> books;
  private final List<WordBook> elsewhere;
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  private Speller(List<WordBook> books, List<WordBook> elsewhere) {
    this.books = books;
    this.elsewhere = elsewhere;
  }

  /** For English of no country, what is right in London or New York is right. */
  static Speller of(String code) {
    if (code.equals(Tongue.ENGLISH)) {
      return new Speller(books(COUNTRIES.stream()), List.of());
    }
    boolean english = code.startsWith(Tongue.ENGLISH + "-");
    Stream<String> others = COUNTRIES.stream().filter(c -> english && !c.equals(code));
    return new Speller(books(Stream.of(code)), books(others));
  }

  private static List<WordBook> books(Stream<String> codes) {
    return codes
        .flatMap(code -> LanguageToolLanguages.find(code).stream())
        .map(language -> language.getDefaultSpellingRule())
        .filter(MorfologikSpellerRule.class::isInstance)
        .map(rule -> WordBook.of((MorfologikSpellerRule) rule))
        .toList();
  }

  /** Whether the language is one that it knows. */
  boolean isAble() {
    return !books.isEmpty();
  }

  boolean knows(String word) {
    return asked.computeIfAbsent(word, any -> isIn(books, word));
  }

  /** Whether another country's English has a word that this one's has not. */
  boolean isOfAnotherCountry(String word) {
    return isIn(elsewhere, word);
  }

  /** Words of the dictionary that look like it, the likeliest first. */
  List<String> suggestions(String word) {
    synchronized (books) {
      return books.get(0).near(word);
    }
  }

  /** How common a word is: 0 hardly ever met, 22 "the". */
  int frequency(String word) {
    synchronized (books) {
      return books.get(0).frequency(word);
    }
  }

  /** Whether words can be made of it: the dictionary has it, not only a list of names. */
  boolean isOrdinary(String word) {
    synchronized (books) {
      return books.stream().anyMatch(book -> book.holdsAsOrdinary(word));
    }
  }

  private boolean isIn(List<WordBook> some, String word) {
    synchronized (books) {
      return some.stream().anyMatch(book -> book.holds(word));
    }
  }
}
