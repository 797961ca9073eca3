package dev.copydesk.analysis;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The quotations of an article in reading order: those that stand in no other, and those nested in
 * them.
 */
public final class Quotations {
  private final List<Quotation> all = new ArrayList<>();
  private final List<Quotation> nested = new ArrayList<>();
  private final int[] firstOfBlock;

  private Quotations(Article article) {
    List<Block> blocks = article.blocks();
    Words words = Words.of(article);
    firstOfBlock = new int[blocks.size() + 1];
    Quotation.Marks open = null;
    for (int i = 0; i < blocks.size(); i++) {
      firstOfBlock[i] = all.size();
      Role role = blocks.get(i).role();
      if (role == Role.CODE) {
        continue;
      }
      boolean prose = role == Role.PARAGRAPH || role == Role.QUOTE || role == Role.LIST_ITEM;
      QuotationScanner scanner =
          new QuotationScanner(article.text(), i, blocks.get(i).span(), words.ofBlock(i));
      boolean goesOn = open != null && prose && scanner.goesOnWith(open);
      if (goesOn) {
        run(all.size() - 1);
      }
      scanner.scan(goesOn ? open : null, prose && beginsSingle(article, words, i + 1));
      add(i, blocks.get(i), scanner);
      open = prose ? scanner.leftOpen() : open;
    }
    firstOfBlock[blocks.size()] = all.size();
  }

  private static boolean beginsSingle(Article article, Words words, int i) {
    return i < article.blocks().size()
        && new QuotationScanner(article.text(), i, article.blocks().get(i).span(), words.ofBlock(i))
            .beginsSingle();
  }

  /** The quotations of an article. */
  public static Quotations of(Article article) {
    return article.analysis(Quotations.class, Quotations::new);
  }

  /** The quotations that stand in no other. */
  public List<Quotation> all() {
    return Collections.unmodifiableList(all);
  }

  /**
   * The quotations of a block, by its index in {@link Article#blocks()}, that stand in no other.
   */
  public List<Quotation> ofBlock(int index) {
    return all().subList(firstOfBlock[index], firstOfBlock[index + 1]);
  }

  /** The quotations inside others. */
  public List<Quotation> nested() {
    return Collections.unmodifiableList(nested);
  }

  /** Whether a span lies wholly in a quotation. */
  public boolean isQuoted(Span span) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && all.get(low - 1).span().contains(span);
  }

  private void add(int index, Block block, QuotationScanner scanner) {
    boolean wholeBlock =
        block.role() == Role.QUOTE
            && (scanner.outer().isEmpty()
                || scanner.outer().get(0).span().start() > block.span().start());
    if (wholeBlock) {
      all.add(
          new Quotation(
              index, block.span(), block.span(), Quotation.Marks.BLOCK, Quotation.End.CLOSED));
      nested.addAll(scanner.outer());
    } else {
      all.addAll(scanner.outer());
    }
    nested.addAll(scanner.nested());
  }

  /** The last unclosed quotation turned out to go on in the next paragraph. */
  private void run(int index) {
    for (int i = index; i >= 0; i--) {
      Quotation q = all.get(i);
      if (q.end() == Quotation.End.UNCLOSED) {
        all.set(i, new Quotation(q.block(), q.span(), q.words(), q.marks(), Quotation.End.RUNNING));
        return;
      }
    }
  }
}
