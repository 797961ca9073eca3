package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stretches of an article that stand in it a second time. Each holds a paragraph of the running
 * text: a line that stands twice may be a label, a heading or a refrain, but beside such a
 * paragraph it was pasted together with it.
 */
final class Repetitions {
  /** No paragraph of the running text has fewer characters. */
  private static final int SHORTEST = 2 * RunningText.FEWEST_WORDS - 1;

  private final Article article;

  /** The blocks that hold a word: a line of dashes may stand between paragraphs or not. */
  private final List<Integer> worded = new ArrayList<>();

  private final BitSet repeated = new BitSet();
  private final List<Repetition> all = new ArrayList<>();

  /** What stands at {@code copy} stands at {@code original} before. */
  record Repetition(Run original, Run copy) {}

  /** Consecutive blocks, of which {@code size} hold words; the other two are indexes. */
  record Run(int first, int last, int size) {
    Span span(Article article) {
      return article.blocks().get(first).span().cover(article.blocks().get(last).span());
    }
  }

  private Repetitions(Article article) {
    this.article = article;
    if (!isAnyLineTwice()) {
      return;
    }
    for (int i = 0; i < article.blocks().size(); i++) {
      if (words(i).codePoints().anyMatch(Character::isLetterOrDigit)) {
        worded.add(i);
      }
    }
    RunningText running = new RunningText(article);
    Map<String, Integer> originals = new HashMap<>();
    for (int i = 0; i < worded.size(); i++) {
      if (running.has(worded.get(i))) {
        Integer original = originals.putIfAbsent(words(worded.get(i)), i);
        i = original == null ? i : add(i, original);
      }
    }
  }

  /** Whether there is anything to look for; in most articles there is not. */
  private boolean isAnyLineTwice() {
    Set<String> lines = new HashSet<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      if (article.blocks().get(i).span().length() >= SHORTEST && !lines.add(words(i))) {
        return true;
      }
    }
    return false;
  }

  /** In reading order, without overlaps; none repeats what is itself a repetition. */
  static List<Repetition> of(Article article) {
    return List.copyOf(new Repetitions(article).all);
  }

  /**
   * Takes in what stands before and behind a repeated paragraph, as far as it is repeated too, and
   * gives the last of it. What of the page stands at its ends is another finding.
   */
  private int add(int copy, int original) {
    int apart = copy - original;
    int first = copy;
    while (first - 1 > original && isSame(first - 1, apart)) {
      first--;
    }
    int last = copy;
    while (last + 1 - apart < first && isSame(last + 1, apart)) {
      last++;
    }
    while (first < copy && !isStory(first)) {
      first++;
    }
    while (last > copy && !isStory(last)) {
      last--;
    }
    all.add(new Repetition(run(first - apart, last - apart), run(first, last)));
    repeated.set(first, last + 1);
    return last;
  }

  private Run run(int first, int last) {
    return new Run(worded.get(first), worded.get(last), last - first + 1);
  }

  private boolean isSame(int copy, int apart) {
    if (copy < apart || copy >= worded.size() || repeated.get(copy) || repeated.get(copy - apart)) {
      return false;
    }
    int one = worded.get(copy);
    int other = worded.get(copy - apart);
    return isQuote(one) == isQuote(other) && words(one).equals(words(other));
  }

  private boolean isStory(int copy) {
    return Furniture.of(article).isStory(worded.get(copy));
  }

  private boolean isQuote(int block) {
    return article.blocks().get(block).role() == Role.QUOTE;
  }

  private String words(int block) {
    return article.text(article.blocks().get(block).span());
  }
}
