package dev.copydesk.fix;

import dev.copydesk.analysis.Quotations;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What no fix may do: change the words of a quotation, or write what the file cannot hold. */
final class Guard {
  private final FileEncoding encoding;
  private final List<Span> quotations = new ArrayList<>();
  private final List<Span> blocks = new ArrayList<>();

  Guard(List<Article> articles, FileEncoding encoding) {
    this.encoding = encoding;
    for (Article article : articles) {
      Quotations.of(article).all().forEach(q -> quotations.add(place(article, q.words())));
      for (Block block : article.blocks()) {
        blocks.add(place(article, block.span()));
      }
    }
  }

  boolean allows(Edit edit) {
    Span span = edit.where().span();
    boolean quoted = quotations.stream().anyMatch(span::overlaps);
    return encoding.holds(edit.replacement()) && (!quoted || takesWholeBlocks(edit));
  }

  private boolean takesWholeBlocks(Edit edit) {
    Span span = edit.where().span();
    return edit.replacement().isEmpty()
        && blocks.stream().filter(span::overlaps).allMatch(span::contains);
  }

  private static Span place(Article article, Span span) {
    return article.locate(span).span();
  }
}
