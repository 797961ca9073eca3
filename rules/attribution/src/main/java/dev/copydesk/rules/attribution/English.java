package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the English parts of an article, the only ones that this family reads. */
final class English {
  private static final int SMALL =
      WordClass.DETERMINER.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.SUBJECT.bit()
          | WordClass.BE.bit()
          | WordClass.HAVE.bit()
          | WordClass.MODAL.bit();
  private static final Set<String> FOREIGN = WordList.set(English.class, "foreign-words.txt");
  private static final Set<String> KEYS =
      Set.of("lang", "language", "locale", "inlanguage", "content-language");
  private static final Pattern OTHER = Pattern.compile("(?!en)[a-z]{2}([-_].*)?");
  private static final int TELLING = 12;
  private static final int CERTAIN = 2;
  private static final int SHARE_OF_ARTICLE = 16;
  private static final int SHARE_OF_BLOCK = 8;

  private final boolean declaredOther;

  English(Article article) {
    declaredOther = article.fields().stream().anyMatch(English::isOther);
  }

  /** "lang: fr", {@code <html lang="de-AT">}: it says that it is in another language. */
  private static boolean isOther(Field field) {
    String key = field.name().toLowerCase(Locale.ROOT);
    String last = key.substring(Math.max(key.lastIndexOf('.'), key.lastIndexOf(':')) + 1);
    return KEYS.contains(last)
        && OTHER.matcher(field.value().strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the words of a whole article are English. */
  boolean isArticle(List<Word> words) {
    return isEnglish(words, SHARE_OF_ARTICLE);
  }

  /** Whether the words of a block of it are English. */
  boolean isBlock(List<Word> words) {
    return isEnglish(words, SHARE_OF_BLOCK);
  }

  /**
   * Whether as many small English words stand among the words as English needs, and not more of
   * other languages; a few words are English unless they or the article say otherwise.
   */
  private boolean isEnglish(List<Word> words, int share) {
    int all = 0;
    int small = 0;
    int foreign = 0;
    for (Word word : words) {
      if (word.kind() == Word.Kind.WORD) {
        all++;
        small += (Lexicon.classes(word.lower()) & SMALL) != 0 ? 1 : 0;
        foreign += FOREIGN.contains(all == 1 ? word.lower() : word.text()) ? 1 : 0;
      }
    }
    if (foreign >= CERTAIN && foreign > small) {
      return false;
    }
    return all < TELLING ? !declaredOther || small > foreign : small * 100 >= all * share;
  }
}
