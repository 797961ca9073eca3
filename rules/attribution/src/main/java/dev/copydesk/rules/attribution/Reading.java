package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Quotation;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The story as the rules of this family read it: every token with its classes, its cue verb and the
 * quotation it stands in, cut into paragraphs and sentences. Tokens are counted as in {@link
 * Words#all()}.
 */
final class Reading {
  private final Article article;
  private final List<Word> words;
  private final List<Quotation> quotations;
  private final int[] classes;
  private final Cue[] cues;
  private final int[] quotation;
  private final BitSet sentenceStarts = new BitSet();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /**
   * A block of the story: its index in the article, its tokens from {@code first} up to but not
   * including {@code last}, its sentences, and the indexes of its quotations.
   */
  record Paragraph(
      int block, Role role, int first, int last, List<Sentence> sentences, int quote, int quotes) {}

  /** A sentence, its tokens from {@code first} up to but not including {@code last}. */
  record Sentence(int paragraph, int first, int last) {}

  private Reading(Article article) {
    this.article = article;
    this.words = Words.of(article).all();
    this.quotations = Quotations.of(article).all();
    this.classes = new int[words.size()];
    this.cues = new Cue[words.size()];
    this.quotation = new int[words.size()];
    tag();
    divide();
  }

  static Reading of(Article article) {
    return article.analysis(Reading.class, Reading::new);
  }

  /** Whether a block with this role is running text. */
  static boolean isProse(Role role) {
    return role == Role.PARAGRAPH
        || role == Role.QUOTE
        || role == Role.LIST_ITEM
        || role == Role.CAPTION;
  }

  Article article() {
    return article;
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  String lower(int i) {
    return words.get(i).lower();
  }

  boolean is(int i, WordClass one) {
    return (classes[i] & one.bit()) != 0;
  }

  boolean isAny(int i, int bits) {
    return (classes[i] & bits) != 0;
  }

  Cue cue(int i) {
    return cues[i];
  }

  boolean isMark(int i) {
    return words.get(i).kind() == Word.Kind.MARK;
  }

  boolean isMark(int i, String marks) {
    return isMark(i) && marks.contains(words.get(i).text());
  }

  boolean isWord(int i) {
    return words.get(i).kind() == Word.Kind.WORD;
  }

  boolean isCapitalized(int i) {
    return words.get(i).isCapitalized();
  }

  boolean isQuoted(int i) {
    return quotation[i] >= 0;
  }

  /** The index of the quotation a token stands in, its marks included; -1 if none. */
  int quotation(int i) {
    return quotation[i];
  }

  List<Quotation> quotations() {
    return quotations;
  }

  List<Paragraph> paragraphs() {
    return Collections.unmodifiableList(paragraphs);
  }

  /** Whether a sentence begins with the token, an opening mark aside. */
  boolean beginsSentence(int i) {
    return sentenceStarts.get(i);
  }

  /** The index of the first token at or after an offset. */
  int indexAt(int offset) {
    return Words.of(article).indexAt(offset);
  }

  /** The span of the tokens from {@code first} up to but not including {@code last}. */
  Span span(int first, int last) {
    return new Span(words.get(first).start(), words.get(last - 1).end());
  }

  private void tag() {
    Arrays.fill(quotation, -1);
    int q = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      cues[i] = Cue.NONE;
      if (word.kind() == Word.Kind.WORD) {
        classes[i] = Lexicon.classes(word.lower());
        cues[i] = Lexicon.cue(word.lower());
      }
      while (q < quotations.size() && quotations.get(q).span().end() <= word.start()) {
        q++;
      }
      if (q < quotations.size() && quotations.get(q).span().start() <= word.start()) {
        quotation[i] = q;
      }
    }
  }

  private void divide() {
    List<Block> blocks = article.blocks();
    Furniture furniture = Furniture.of(article);
    Words all = Words.of(article);
    Sentences sentences = Sentences.of(article);
    English english = new English(article);
    boolean read = english.isArticle(words);
    int quote = 0;
    for (int b = 0; b < blocks.size(); b++) {
      int quotes = Quotations.of(article).ofBlock(b).size();
      Block block = blocks.get(b);
      int first = all.indexAt(block.span().start());
      int last = first + all.ofBlock(b).size();
      boolean story = last > first && block.role() != Role.CODE && furniture.isStory(b);
      if (read && story && english.isBlock(words.subList(first, last))) {
        List<Sentence> cut = sentences(paragraphs.size(), sentences.ofBlock(b), all);
        paragraphs.add(new Paragraph(b, block.role(), first, last, cut, quote, quotes));
      }
      quote += quotes;
    }
  }

  /** A full stop inside a quotation does not end the sentence that holds the quotation. */
  private List<Sentence> sentences(int paragraph, List<Span> spans, Words all) {
    List<Sentence> cut = new ArrayList<>();
    int first = -1;
    for (Span span : spans) {
      int from = all.indexAt(span.start());
      int to = all.indexAt(span.end());
      first = first < 0 ? from : first;
      boolean marked = from + 1 < to && isMark(from);
      sentenceStarts.set(marked ? from + 1 : from);
      boolean inside =
          to < words.size() && quotation[to] >= 0 && quotation[to] == quotation[to - 1];
      if (!inside || span.equals(spans.get(spans.size() - 1))) {
        cut.add(new Sentence(paragraph, first, to));
        first = -1;
      }
    }
    return List.copyOf(cut);
  }
}
