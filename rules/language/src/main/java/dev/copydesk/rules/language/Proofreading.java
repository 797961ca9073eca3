package dev.copydesk.rules.language;

import dev.copydesk.article.Article;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What LanguageTool says about an article, for all rules of the family together; once a place. */
final class Proofreading {
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<Span> places = new HashSet<>();

  private Proofreading(Article article, Desk desk) {
    Tongue.of(article, desk.setup().variant())
        .ifPresent(
            language -> {
              for (Manuscript manuscript : Manuscript.of(article)) {
                for (Remark remark : desk.proofread(language, manuscript.text())) {
                  Span place = manuscript.toArticle(remark.span());
                  if (manuscript.isOneBlock(remark.span()) && places.add(place)) {
                    remarks.add(remark.at(place));
                  }
                }
              }
            });
  }

  static Proofreading of(Article article, Desk desk) {
    return article.analysis(Proofreading.class, a -> new Proofreading(a, desk));
  }

  List<Remark> remarks() {
    return Collections.unmodifiableList(remarks);
  }
}
