package dev.copydesk.rules.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.languagetool.Language;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/** LanguageTool's dictionaries of one language. Can be asked by several threads. */
final class Speller {
  private static final List<String> COUNTRIES = List.of("en-US", "en-GB");

  private final List<MorfologikSpellerRule> dictionaries;
  private final List<MorfologikSpellerRule> elsewhere;
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  private Speller(List<MorfologikSpellerRule> dictionaries, List<MorfologikSpellerRule> elsewhere) {
    this.dictionaries = dictionaries;
    this.elsewhere = elsewhere;
  }

  /** For English of no country, what is right in London or New York is right. */
  static Speller of(String code) {
    if (code.equals(Tongue.ENGLISH)) {
      return new Speller(dictionaries(COUNTRIES.stream()), List.of());
    }
    boolean english = code.startsWith(Tongue.ENGLISH + "-");
    Stream<String> others = COUNTRIES.stream().filter(c -> english && !c.equals(code));
    return new Speller(dictionaries(Stream.of(code)), dictionaries(others));
  }

  private static List<MorfologikSpellerRule> dictionaries(Stream<String> codes) {
    return codes
        .flatMap(c -> LanguageToolLanguages.find(c).stream())
        .map(Language::getDefaultSpellingRule)
        .filter(Objects::nonNull)
        .<MorfologikSpellerRule>mapMulti(Speller::keep)
        .toList();
  }

  /** Whether the language is one that it knows. */
  boolean isAble() {
    return !dictionaries.isEmpty();
  }

  boolean knows(String word) {
    return asked.computeIfAbsent(word, any -> isIn(dictionaries, word));
  }

  /** Whether another country's English has a word that this one's has not. */
  boolean isOfAnotherCountry(String word) {
    return isIn(elsewhere, word);
  }

  /** Words of the dictionary that look like it, the likeliest first. */
  List<String> suggestions(String word) {
    synchronized (dictionaries) {
      try {
        return dictionaries.get(0).getSpellingSuggestions(word);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private boolean isIn(List<MorfologikSpellerRule> books, String word) {
    synchronized (dictionaries) {
      try {
        for (MorfologikSpellerRule book : books) {
          if (!book.isMisspelled(word)) {
            return true;
          }
        }
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void keep(
      SpellingCheckRule rule, java.util.function.Consumer<MorfologikSpellerRule> to) {
    if (rule instanceof MorfologikSpellerRule morfologik) {
      to.accept(morfologik);
    }
  }
}
