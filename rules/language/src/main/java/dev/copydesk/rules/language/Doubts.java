package dev.copydesk.rules.language;

import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where news copy is right though LanguageTool thinks otherwise. */
final class Doubts {
  /** Wrong in a headline too. */
  private static final Set<String> SURE = Set.of("ENGLISH_WORD_REPEAT_RULE", "EN_A_VS_AN");

  private static final Set<String> REFRAINS =
      Set.of("after", "and", "by", "for", "on", "or", "to", "upon");

  private final Article article;
  private final Words words;
  private final Quotations quotations;
  private final Marks marks;

  private Doubts(Article article) {
    this.article = article;
    this.words = Words.of(article);
    this.quotations = Quotations.of(article);
    this.marks = new Marks(article);
  }

  static Doubts of(Article article) {
    return article.analysis(Doubts.class, Doubts::new);
  }

  boolean doubts(Remark remark) {
    return isNoProse(remark.span())
        || isTelegraphic(remark)
        || isTasteOfOthers(remark)
        || needsOrdinaryWords(remark) && (holdsName(remark.span()) || isTorn(remark.span()))
        || Subjunctive.explains(words, remark)
        || isRefrain(remark)
        || marks.doubt(remark);
  }

  private boolean isTasteOfOthers(Remark remark) {
    return remark.topic().isTaste() && quotations.isQuoted(remark.span());
  }

  private boolean isNoProse(Span span) {
    int first = Math.max(0, words.indexAt(span.start()) - 1);
    List<Word> all = words.all();
    for (int i = first; i < all.size() && all.get(i).start() <= span.end(); i++) {
      Word word = all.get(i);
      if (word.kind() == Word.Kind.OPAQUE && word.end() >= span.start()) {
        return true;
      }
    }
    return false;
  }

  /** Headlines and captions leave out what grammar asks for. */
  private boolean isTelegraphic(Remark remark) {
    return !SURE.contains(remark.id())
        && !remark.topic().equals(Topic.TYPOGRAPHY)
        && switch (roleAt(remark.span().start())) {
          case HEADLINE, SUBHEAD, CAPTION -> true;
          default -> false;
        };
  }

  private boolean isTorn(Span span) {
    return Cuts.isCut(article.text(), span) || Cuts.isPart(article.text(), span);
  }

  /** "Mile after mile after mile" is said on purpose, and "had had" is a form of the verb. */
  private boolean isRefrain(Remark remark) {
    List<Word> said = words.in(remark.span());
    if (remark.id().equals("ENGLISH_WORD_REPEAT_RULE")) {
      return said.stream().allMatch(word -> word.lower().equals("had"));
    }
    return remark.id().equals("PHRASE_REPETITION")
        && said.size() > 3
        && said.get(0).lower().equals(said.get(2).lower())
        && REFRAINS.contains(said.get(1).lower());
  }

  private static boolean needsOrdinaryWords(Remark remark) {
    Topic topic = remark.topic();
    return remark.compound() || !topic.equals(Topic.PUNCTUATION) && !topic.equals(Topic.TYPOGRAPHY);
  }

  /**
   * A capital inside a sentence, or a digit behind a letter: a name or title, which LanguageTool
   * reads as ordinary words.
   */
  private boolean holdsName(Span span) {
    for (Word word : words.in(span)) {
      boolean capital = word.isCapitalized() && !word.lower().matches("i('.*)?");
      if (capital && !startsSentence(word)) {
        return true;
      }
    }
    String text = span.of(article.text());
    return IntStream.range(1, text.length())
        .anyMatch(i -> Character.isDigit(text.charAt(i)) && Character.isLetter(text.charAt(i - 1)));
  }

  private boolean startsSentence(Word word) {
    int index = words.indexAt(word.start());
    while (index > 0 && words.all().get(index - 1).kind() == Word.Kind.MARK) {
      index--;
    }
    int from = words.all().get(index).start();
    return Sentences.of(article).all().stream()
        .anyMatch(s -> s.start() >= from && s.start() <= word.start());
  }

  private Role roleAt(int offset) {
    for (Block block : article.blocks()) {
      if (block.span().contains(offset)) {
        return block.role();
      }
    }
    return Role.PARAGRAPH;
  }
}
