package dev.copydesk.rules.language;

import dev.copydesk.analysis.WordList;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.ResultCache;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** LanguageTool with the rules that a copy desk wants. Serves one thread at a time. */
final class Proofreader {
  private static final int MOST_SUGGESTIONS = 3;

  /** Sentences remembered, for articles that are checked again and again while they are written. */
  private static final int SENTENCES = 1_000;

  private static final Set<String> OF_A_COUNTRY =
      Set.of("AMERICAN_ENGLISH_STYLE", "BRITISH_ENGLISH");

  /** What learners of English do wrong, where reporters who write it from childhood do not. */
  private static final Set<String> UNWANTED = Set.of("COLLOCATIONS");

  private final Optional<JLanguageTool> tool;
  private final boolean fast;

  private Proofreader(Optional<JLanguageTool> tool, boolean fast) {
    this.tool = tool;
    this.fast = fast;
  }

  static Proofreader of(String code, Desk.Setup setup) {
    return new Proofreader(
        LanguageToolLanguages.find(code).map(language -> tool(language, code, setup)),
        setup.fast());
  }

  /** The same with everything loaded that LanguageTool puts off till it reads a first sentence. */
  Proofreader warmed() {
    if (tool.isPresent()) {
      matches(tool.get(), "Ready.");
    }
    return this;
  }

  List<Remark> read(String text) {
    if (tool.isEmpty()) {
      return List.of();
    }
    List<Remark> remarks = new ArrayList<>();
    for (RuleMatch match : matches(tool.get(), text)) {
      Rule rule = match.getRule();
      Topic.of(rule.getCategory().getId().toString(), rule.getId())
          .ifPresent(topic -> remarks.add(remark(match, topic)));
    }
    return remarks;
  }

  private List<RuleMatch> matches(JLanguageTool languageTool, String text) {
    try {
      return PhraseAnalysis.of(languageTool.getLanguage(), fast, () -> languageTool.check(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Remark remark(RuleMatch match, Topic topic) {
    List<String> suggestions = match.getSuggestedReplacements();
    return new Remark(
        new Span(match.getFromPos(), match.getToPos()),
        match.getRule().getId(),
        topic,
        PhraseAnalysis.isNeededBy(match.getRule()),
        isAboutCompounds(match.getRule()),
        match.getMessage(),
        match.getShortMessage() == null ? "" : match.getShortMessage(),
        suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size())));
  }

  /** Most rules on compounds stand in other categories and are told by their names. */
  private static boolean isAboutCompounds(Rule rule) {
    String id = rule.getId();
    return rule.getCategory().getId().toString().equals("COMPOUNDING")
        || id.contains("COMPOUND") && !id.startsWith("COMMA_")
        || id.contains("HYPHEN");
  }

  private static JLanguageTool tool(Language language, String code, Desk.Setup setup) {
    JLanguageTool tool = new JLanguageTool(language, new ResultCache(SENTENCES), new UserConfig());
    Set<String> quiet = new HashSet<>(WordList.lines(Proofreader.class, "quiet.txt"));
    quiet.removeAll(setup.enabled());
    List<String> off = new ArrayList<>();
    boolean anyCountry = code.equals(Tongue.ENGLISH);
    for (Rule rule : tool.getAllRules()) {
      boolean unwanted =
          rule.isDictionaryBasedSpellingRule()
              || UNWANTED.contains(rule.getCategory().getId().toString())
              || Topic.of(rule.getCategory().getId().toString(), rule.getId()).isEmpty()
              || quiet.contains(rule.getId())
              || anyCountry && OF_A_COUNTRY.contains(rule.getCategory().getId().toString());
      if (setup.enabled().contains(rule.getId())) {
        tool.enableRule(rule.getId());
      } else if (unwanted) {
        off.add(rule.getId());
      } else if (setup.fast() && PhraseAnalysis.isNeededBy(rule)) {
        off.add(rule.getFullId());
      }
    }
    tool.disableRules(off);
    return tool;
  }
}
