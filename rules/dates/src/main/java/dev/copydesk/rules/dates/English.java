package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import java.util.List;
import java.util.Set;

/** Whether an article is in English, by the share of its most frequent words. */
final class English {
  private static final Set<String> FREQUENT = Set.of("the", "of", "and", "to", "is", "was", "that");
  private static final int SAMPLE = 600;
  private static final int ONE_IN = 20;

  private English() {}

  static boolean isEnglish(Article article) {
    List<Word> words = Words.of(article).all();
    List<Word> sample = words.subList(0, Math.min(SAMPLE, words.size()));
    long frequent = sample.stream().filter(w -> FREQUENT.contains(w.lower())).count();
    long all = sample.stream().filter(w -> w.kind() == Word.Kind.WORD).count();
    return frequent * ONE_IN >= all;
  }
}
