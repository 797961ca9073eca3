package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.analysis.Furniture.Place;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which blocks are paragraphs of the running text. Standfirsts, captions and pull quotes are not:
 * they say again what the story says, or are shown wherever the story is.
 */
final class RunningText {
  private static final Set<Role> ROLES = Set.of(Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE);

  private static final Set<String> PICTURES = Set.of("photo-credit", "media-control");

  /** Refrains, labels and recurring phrases are shorter. */
  static final int FEWEST_WORDS = 12;

  /** Between the headline and the byline stands nothing but what sums up the story. */
  private static final int LOWEST_BYLINE = 5;

  private static final Pattern SENTENCE = Pattern.compile("(?<!\\.\\.)[.!]['\"”’»“)\\]]*$");

  /** What style sheets call a block that is set apart, at the end of its place. */
  private static final Pattern SET_APART =
      Pattern.compile(
          "(?i)[.#][\\w-]*(?:standfirst|subtitle|summary|excerpt|caption|pull-?quote)[^ ]*(?: [^ ]+)?$");

  private final Article article;
  private final Furniture furniture;
  private final BitSet credits = new BitSet();
  private final int begin;

  RunningText(Article article) {
    this.article = article;
    this.furniture = Furniture.of(article);
    for (Piece piece : furniture.pieces()) {
      credits.set(piece.first(), piece.last() + 1, PICTURES.contains(piece.kind()));
    }
    begin = begin(article.blocks());
  }

  /** Whether a block, by its index, is such a paragraph. */
  boolean has(int i) {
    Block block = article.blocks().get(i);
    return i >= begin
        && ROLES.contains(block.role())
        && isProse(Words.of(article).ofBlock(i))
        && furniture.isStory(i)
        && furniture.place(i) != Place.OWN
        && SENTENCE.matcher(words(i)).find()
        && !isBesideCredit(i)
        && !Frame.holds(block)
        && !SET_APART.matcher(block.place()).find();
  }

  /** Long enough, and not in the capitals of a title. */
  private static boolean isProse(List<Word> words) {
    long capitals = words.stream().filter(Word::isCapitalized).count();
    return words.size() >= FEWEST_WORDS && capitals * 2 <= words.size();
  }

  /** What stands beside a credit is the caption of the picture, as is the same above it. */
  private boolean isBesideCredit(int i) {
    boolean twice = i + 1 < article.blocks().size() && words(i + 1).equals(words(i));
    return credits.get(i + 1) || twice && credits.get(i + 2) || i > 0 && credits.get(i - 1);
  }

  private String words(int block) {
    return article.text(article.blocks().get(block).span());
  }

  private int begin(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && furniture.place(first) != Place.BODY) {
      first++;
    }
    int begin = first == blocks.size() ? 0 : first;
    for (int i = begin; i < Math.min(blocks.size(), LOWEST_BYLINE); i++) {
      Role role = blocks.get(i).role();
      begin = role == Role.BYLINE || role == Role.DATELINE ? i : begin;
    }
    return begin;
  }
}
