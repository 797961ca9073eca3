package dev.copydesk.rules.language;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.chunking.Chunker;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * Switches LanguageTool's chunker, which costs more than anything else it does. The chunker belongs
 * to the language, which all threads share, so it is switched for the thread that checks.
 */
final class PhraseAnalysis implements Chunker {
  private static final ThreadLocal<Boolean> LEFT_OUT = ThreadLocal.withInitial(() -> false);

  private static final Set<Language> INSTALLED = ConcurrentHashMap.newKeySet();

  private final Language language;
  private Chunker chunker;

  /** A check by LanguageTool. */
  interface Check<T> {
    T run() throws IOException;
  }

  private PhraseAnalysis(Language language) {
    this.language = language;
  }

  /** Runs a check with or without the chunker. */
  static <T> T of(Language language, boolean leftOut, Check<T> check) throws IOException {
    install(language);
    LEFT_OUT.set(leftOut);
    try {
      return check.run();
    } finally {
      LEFT_OUT.remove();
    }
  }

  /** Whether a rule asks what the chunker found out. */
  static boolean isNeededBy(Rule rule) {
    return rule instanceof AbstractPatternRule pattern
        && (asks(pattern.getPatternTokens())
            || pattern.getAntiPatterns().stream().anyMatch(anti -> asks(anti.getPatternTokens())));
  }

  @Override
  public void addChunkTags(List<AnalyzedTokenReadings> tokens) {
    if (LEFT_OUT.get()) {
      return;
    }
    ready().addChunkTags(tokens);
  }

  private synchronized Chunker ready() {
    if (chunker == null) {
      Chunker made = NarrowSearch.with(language::createDefaultChunker);
      chunker = made == null ? none -> {} : made;
    }
    return chunker;
  }

  private static void install(Language language) {
    if (INSTALLED.add(language)) {
      language.setChunker(new PhraseAnalysis(language));
    }
  }

  private static boolean asks(List<PatternToken> tokens) {
    return tokens != null && tokens.stream().anyMatch(PhraseAnalysis::asks);
  }

  private static boolean asks(PatternToken token) {
    return token.getChunkTag() != null
        || token.hasAndGroup() && asks(token.getAndGroup())
        || token.hasOrGroup() && asks(token.getOrGroup())
        || asks(token.getExceptionList());
  }
}
