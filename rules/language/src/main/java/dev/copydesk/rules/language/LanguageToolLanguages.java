package dev.copydesk.rules.language;

import java.util.Optional;
import org.languagetool.Language;
import org.languagetool.Languages;

/** The languages whose jars are on the class path. */
final class LanguageToolLanguages {
  private LanguageToolLanguages() {}

  /** A language by its code; English of no country is read as American. */
  static Optional<Language> find(String code) {
    String wanted = code.equals(Tongue.ENGLISH) ? "en-US" : code;
    if (!Languages.isLanguageSupported(wanted)) {
      int country = code.indexOf('-');
      return country < 0 ? Optional.empty() : find(code.substring(0, country));
    }
    Language language = Languages.getLanguageForShortCode(wanted);
    boolean anyCountry = wanted.indexOf('-') < 0 && language.getDefaultLanguageVariant() != null;
    return Optional.of(anyCountry ? language.getDefaultLanguageVariant() : language);
  }
}
