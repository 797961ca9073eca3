package dev.copydesk.analysis;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The tokens of an article in reading order. A token never crosses the border of a block; hyphens
 * and dashes are tokens of their own, dots stay inside {@code U.S.} and {@code 3.5} only.
 */
public final class Words {
  private final List<Word> all;
  private final int[] firstOfBlock;

  private Words(Article article) {
    List<Word> words = new ArrayList<>();
    List<Block> blocks = article.blocks();
    firstOfBlock = new int[blocks.size() + 1];
    Tokenizer tokenizer = new Tokenizer(article, words);
    for (int i = 0; i < blocks.size(); i++) {
      firstOfBlock[i] = words.size();
      tokenizer.read(blocks.get(i));
    }
    firstOfBlock[blocks.size()] = words.size();
    all = Collections.unmodifiableList(words);
  }

  /** The words of an article. */
  public static Words of(Article article) {
    return article.analysis(Words.class, Words::new);
  }

  /** All tokens. */
  public List<Word> all() {
    return all;
  }

  /** The tokens of a block, by its index in {@link Article#blocks()}. */
  public List<Word> ofBlock(int index) {
    return all.subList(firstOfBlock[index], firstOfBlock[index + 1]);
  }

  /** The tokens that lie in a span. */
  public List<Word> in(Span span) {
    int from = indexAt(span.start());
    int to = indexAt(span.end());
    if (to > from && all.get(to - 1).end() > span.end()) {
      to--;
    }
    return all.subList(from, to);
  }

  /**
   * The index of the first token that begins at or after an offset; the number of tokens if none.
   */
  public int indexAt(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
