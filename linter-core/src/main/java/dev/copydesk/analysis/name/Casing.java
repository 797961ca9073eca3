package dev.copydesk.analysis.name;

import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which capitals of an article mean a name, and which only their place in the line. */
final class Casing {
  private static final Set<String> FUNCTION_WORDS =
      WordList.set(Casing.class, "function-words.txt");
  private static final Set<String> ACRONYMS = Set.of("us", "who");
  private static final int LONGEST_HEADING = 250;

  private enum Style {
    SENTENCE,
    TITLE,
    CAPITALS
  }

  private final List<Word> words;
  private final String[] folded;
  private final boolean[] positional;
  private final boolean[] starts;
  private final boolean[] silent;
  private final Set<String> capitalized = new HashSet<>();
  private final Set<String> capitalInside = new HashSet<>();
  private final Set<String> lower = new HashSet<>();

  Casing(Article article) {
    Words all = Words.of(article);
    words = all.all();
    positional = new boolean[words.size()];
    starts = new boolean[words.size()];
    silent = new boolean[words.size()];
    for (Span sentence : Sentences.of(article).all()) {
      int first = all.indexAt(sentence.start());
      if (first < starts.length) {
        starts[first] = true;
      }
      while (first < words.size() && words.get(first).kind() == Word.Kind.MARK) {
        first++;
      }
      if (first < positional.length) {
        positional[first] = true;
      }
    }
    folded = new String[words.size()];
    for (int i = 0; i < folded.length; i++) {
      if (words.get(i).isCapitalized()) {
        folded[i] = folded(words.get(i));
        capitalized.add(folded[i]);
      }
    }
    int at = 0;
    for (int block = 0; block < article.blocks().size(); block++) {
      List<Word> inside = all.ofBlock(block);
      mark(at, inside, style(article.blocks().get(block), inside));
      at += inside.size();
    }
  }

  /** Whether a sentence begins with this token. */
  boolean isStart(int word) {
    return starts[word];
  }

  /** Whether the word can be part of a name. */
  boolean isName(int index) {
    String name = folded[index];
    if (name == null || silent[index]) {
      return false;
    }
    Word word = words.get(index);
    if (FUNCTION_WORDS.contains(word.lower()) || FUNCTION_WORDS.contains(name)) {
      return Runs.isAcronym(word) && (word.text().indexOf('.') > 0 || ACRONYMS.contains(name));
    }
    if (!positional[index]) {
      return true;
    }
    Lexicon.Known known = Lexicon.of(name);
    if (!known.word()) {
      return true;
    }
    if (capitalInside.contains(name) && !lower.contains(name)) {
      return true;
    }
    return known.given() && known.proper() && beforeName(index + 1);
  }

  private boolean beforeName(int next) {
    return next < words.size()
        && !positional[next]
        && words.get(next).isCapitalized()
        && !FUNCTION_WORDS.contains(words.get(next).lower());
  }

  /** The word folded, without a possessive ending. */
  static String folded(Word word) {
    String lower = word.lower();
    return Lexicon.fold(lower.substring(0, lower.length() - possessive(word)));
  }

  /** The length of the possessive ending: 2 for {@code 's}, else 0. */
  static int possessive(Word word) {
    String lower = word.lower();
    boolean owned = lower.length() > 2 && lower.endsWith("'s");
    return owned && lower.length() == word.text().length() ? 2 : 0;
  }

  private void mark(int at, List<Word> inside, Style style) {
    for (int i = 0; i < inside.size(); i++) {
      Word word = inside.get(i);
      silent[at + i] = style == Style.CAPITALS;
      if (word.kind() != Word.Kind.WORD || silent[at + i]) {
        continue;
      }
      if (style != Style.SENTENCE || afterOpening(inside, i)) {
        positional[at + i] = true;
      }
      if (folded[at + i] == null) {
        if (capitalized.contains(word.lower())) {
          lower.add(word.lower());
        }
      } else if (!positional[at + i]) {
        capitalInside.add(folded[at + i]);
      }
    }
  }

  private static boolean afterOpening(List<Word> inside, int i) {
    if (i == 0 || inside.get(i - 1).kind() != Word.Kind.MARK) {
      return false;
    }
    Word mark = inside.get(i - 1);
    return switch (mark.text()) {
      case ":", "“", "‘", "(", "[", "•", "—", "–" -> true;
      case "\"", "'", "''" -> mark.touches(inside.get(i));
      default -> false;
    };
  }

  static boolean isCapitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Style style(Block block, List<Word> inside) {
    int long4 = 0;
    int capital = 0;
    int caps = 0;
    int letters = 0;
    for (Word word : inside) {
      if (word.kind() == Word.Kind.WORD && word.text().length() > 1) {
        letters++;
        caps += isCapitals(word.text()) ? 1 : 0;
        if (word.text().length() > 3) {
          long4++;
          capital += word.isCapitalized() ? 1 : 0;
        }
      }
    }
    if (letters > 2 && caps * 10 > letters * 7) {
      return Style.CAPITALS;
    }
    boolean heading = block.span().length() <= LONGEST_HEADING && long4 > 1;
    return heading && capital * 10 >= long4 * 7 ? Style.TITLE : Style.SENTENCE;
  }
}
