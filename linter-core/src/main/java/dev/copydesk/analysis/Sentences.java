package dev.copydesk.analysis;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The sentences of an article in reading order, each within one block. A line end is no sentence
 * end. Full stops of abbreviations, initials and numbers do not end a sentence; closing quotation
 * marks and brackets after a full stop belong to it.
 */
public final class Sentences {
  private static final String CLOSERS = "\"'”’»)]}";
  private static final String OPENERS = "\"'“‘«([{„";

  private final List<Span> all = new ArrayList<>();
  private final int[] firstOfBlock;

  private Sentences(Article article) {
    Words words = Words.of(article);
    List<Block> blocks = article.blocks();
    firstOfBlock = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      firstOfBlock[i] = all.size();
      if (blocks.get(i).role() != Role.CODE) {
        split(words.ofBlock(i));
      }
    }
    firstOfBlock[blocks.size()] = all.size();
  }

  /** The sentences of an article. */
  public static Sentences of(Article article) {
    return article.analysis(Sentences.class, Sentences::new);
  }

  /** All sentences, without white space at the ends. */
  public List<Span> all() {
    return Collections.unmodifiableList(all);
  }

  /** The sentences of a block, by its index in {@link Article#blocks()}. */
  public List<Span> ofBlock(int index) {
    return all().subList(firstOfBlock[index], firstOfBlock[index + 1]);
  }

  private void split(List<Word> words) {
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!canEnd(words, i)) {
        continue;
      }
      int last = closersAfter(words, i);
      int next = last + 1;
      if (next >= words.size()) {
        break;
      }
      if (!words.get(last).touches(words.get(next)) && endsHere(words, i, last, next)) {
        all.add(new Span(words.get(first).start(), words.get(last).end()));
        first = next;
      }
      i = last;
    }
    if (first < words.size()) {
      all.add(new Span(words.get(first).start(), words.get(words.size() - 1).end()));
    }
  }

  private static boolean canEnd(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.kind() == Word.Kind.MARK) {
      char c = word.text().charAt(0);
      return c == '.' || c == '!' || c == '?' || c == '…' || c == '‽';
    }
    return word.kind() == Word.Kind.WORD && word.text().endsWith(".");
  }

  private static int closersAfter(List<Word> words, int i) {
    int last = i;
    while (last + 1 < words.size()) {
      Word next = words.get(last + 1);
      boolean closes =
          next.kind() == Word.Kind.MARK
              && words.get(last).touches(next)
              && (CLOSERS.indexOf(next.text().charAt(0)) >= 0 || ".!?…".contains(next.text()));
      if (!closes) {
        return last;
      }
      last++;
    }
    return last;
  }

  private static boolean endsHere(List<Word> words, int stop, int last, int next) {
    int start = next;
    while (start < words.size()
        && words.get(start).kind() == Word.Kind.MARK
        && OPENERS.indexOf(words.get(start).text().charAt(0)) >= 0) {
      start++;
    }
    if (start >= words.size()) {
      return true;
    }
    Word follower = words.get(start);
    if (follower.kind() == Word.Kind.WORD && !follower.isCapitalized() && startsLower(follower)) {
      return false;
    }
    Word mark = words.get(stop);
    boolean plainDot = mark.text().equals(".") || mark.kind() == Word.Kind.WORD;
    if (!plainDot) {
      return follower.kind() != Word.Kind.MARK || start > next || last > stop || !isDots(mark);
    }
    if (last > stop) {
      return true;
    }
    return !Abbreviations.goesOn(words, stop, follower, start > next);
  }

  private static boolean isDots(Word mark) {
    return mark.text().startsWith("..") || mark.text().equals("…");
  }

  private static boolean startsLower(Word word) {
    return Character.isLowerCase(word.text().codePointAt(0));
  }
}
