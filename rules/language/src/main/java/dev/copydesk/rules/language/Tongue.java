package dev.copydesk.rules.language;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which language an article is to be read. */
final class Tongue {
  /** Stands for the language that the article itself states or shows. */
  static final String AUTO = "auto";

  /** English of no country in particular. */
  static final String ENGLISH = "en";

  private static final Set<String> KEYS =
      Set.of(
          "lang",
          "language",
          "locale",
          "dc:language",
          "og:locale",
          "inlanguage",
          "content-language");

  /** The countries whose English has rules and a dictionary of its own. */
  private static final Set<String> COUNTRIES =
      Set.of("en-AU", "en-CA", "en-GB", "en-NZ", "en-US", "en-ZA");

  /** Every fourth word of an English story is one of these, hardly one of a story in another. */
  private static final Set<String> FREQUENT =
      Set.of("the", "of", "and", "to", "that", "is", "for", "on", "was", "with");

  private static final int ENOUGH_WORDS = 40;
  private static final int LEAST_IN_A_HUNDRED = 7;

  private Tongue() {}

  /** The language by its code, such as {@code en} or {@code en-GB}; empty if it is not known. */
  static Optional<String> of(Article article, String variant) {
    if (!variant.equals(AUTO)) {
      return Optional.of(code(variant));
    }
    Optional<String> stated =
        article.fields().stream().filter(Tongue::isLanguage).map(f -> code(f.value())).findFirst();
    if (stated.isPresent() && !stated.get().startsWith(ENGLISH)) {
      return stated;
    }
    return looksEnglish(article) ? Optional.of(stated.orElse(ENGLISH)) : Optional.empty();
  }

  private static boolean isLanguage(Field field) {
    String name = field.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf('.') + 1);
    return KEYS.contains(last) && field.value().matches("[A-Za-z]{2,3}([-_][A-Za-z]{2})?");
  }

  private static String code(String value) {
    String[] parts = value.split("[-_]", -1);
    String language = parts[0].toLowerCase(Locale.ROOT);
    if (parts.length == 1) {
      return language;
    }
    String code = language + "-" + parts[1].toUpperCase(Locale.ROOT);
    return language.equals(ENGLISH) && !COUNTRIES.contains(code) ? ENGLISH : code;
  }

  /** Whether the rules of a language are on the class path; asking loads nothing of them. */
  static boolean isAtHand(String variant) {
    String language = variant.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    String rules = "/org/languagetool/rules/" + language + "/grammar.xml";
    return variant.equals(AUTO) || Tongue.class.getResource(rules) != null;
  }

  private static boolean looksEnglish(Article article) {
    List<Word> words =
        Words.of(article).all().stream().filter(w -> w.kind() == Word.Kind.WORD).toList();
    long frequent = words.stream().filter(w -> FREQUENT.contains(w.lower())).count();
    return words.size() < ENOUGH_WORDS
        || frequent * 100 >= (long) words.size() * LEAST_IN_A_HUNDRED;
  }
}
