package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import java.util.BitSet;
import java.util.Set;

/** Knows where those who publish an article speak of themselves: we, our. */
final class OwnVoice {
  private static final Set<String> OURSELVES = Set.of("we", "our", "ours", "ourselves");
  private static final int WHOLE = 3;
  private static final int SUBJECT = 2;

  private final Reading text;
  private final BitSet subjects = new BitSet();
  private final boolean whole;

  private OwnVoice(Article article) {
    text = Reading.of(article);
    int spoken = 0;
    for (int p = 0; p < text.paragraphs().size(); p++) {
      Reading.Paragraph paragraph = text.paragraphs().get(p);
      boolean prose = Reading.isProse(paragraph.role());
      spoken += prose && speaks(paragraph.first(), paragraph.last()) ? 1 : 0;
      subjects.set(
          p,
          paragraph.sentences().stream()
              .anyMatch(s -> speaks(s.first(), Math.min(s.last(), s.first() + SUBJECT))));
    }
    whole = spoken >= WHOLE;
  }

  static OwnVoice of(Article article) {
    return article.analysis(OwnVoice.class, OwnVoice::new);
  }

  /** Whether the whole article is told by those whom it is about. */
  boolean isWhole() {
    return whole;
  }

  /** Whether they speak of themselves in the sentence, or are what its paragraph is about. */
  boolean isIn(Reading.Sentence sentence) {
    return subjects.get(sentence.paragraph()) || speaks(sentence.first(), sentence.last());
  }

  private boolean speaks(int first, int last) {
    for (int i = first; i < last; i++) {
      String word = text.lower(i);
      boolean contracted = word.startsWith("we'") || word.startsWith("we’");
      if (!text.isQuoted(i) && (contracted || OURSELVES.contains(word))) {
        return true;
      }
    }
    return false;
  }
}
