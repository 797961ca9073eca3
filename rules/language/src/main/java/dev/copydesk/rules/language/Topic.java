package dev.copydesk.rules.language;

import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a correction is about: one rule of ours for one or more of LanguageTool's categories. */
record Topic(RuleInfo info, Set<String> categories) {
  static final Topic CONFUSED_WORDS =
      of("confused-words", Severity.NOTE, "CONFUSED_WORDS", "TYPOS");
  static final Topic GRAMMAR =
      of(
          "grammar",
          Severity.WARNING,
          "GRAMMAR",
          "COLLOCATIONS",
          "NONSTANDARD_PHRASES",
          "SEMANTICS");
  static final Topic PUNCTUATION =
      of("punctuation", Severity.WARNING, "PUNCTUATION", "COMPOUNDING");
  static final Topic REDUNDANCY = of("redundancy", Severity.NOTE, "REDUNDANCY");
  static final Topic STYLE =
      of(
          "style",
          Severity.NOTE,
          "STYLE",
          "PLAIN_ENGLISH",
          "REPETITIONS_STYLE",
          "AMERICAN_ENGLISH_STYLE",
          "BRITISH_ENGLISH",
          "MISC");
  static final Topic TYPOGRAPHY = of("typography", Severity.NOTE, "TYPOGRAPHY", "CASING");

  static final List<Topic> ALL =
      List.of(CONFUSED_WORDS, GRAMMAR, PUNCTUATION, REDUNDANCY, STYLE, TYPOGRAPHY);

  /** What LanguageTool files under "miscellaneous" though every grammar would list it. */
  private static final Set<String> GRAMMAR_IN_MISC =
      Set.of("EN_A_VS_AN", "ENGLISH_WORD_REPEAT_RULE");

  private static Topic of(String name, Severity severity, String... categories) {
    return new Topic(
        RuleInfo.off("language/" + name, severity, LanguageFamily.class), Set.of(categories));
  }

  /** The topic of one of LanguageTool's rules; empty if no rule of ours reports its category. */
  static Optional<Topic> of(String category, String id) {
    if (GRAMMAR_IN_MISC.contains(id)) {
      return Optional.of(GRAMMAR);
    }
    return ALL.stream().filter(topic -> topic.categories.contains(category)).findFirst();
  }

  /** Whether it is about taste, which the words of others need not follow. */
  boolean isTaste() {
    return equals(REDUNDANCY) || equals(STYLE);
  }
}
