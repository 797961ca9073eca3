package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Inline;
import dev.copydesk.text.Span;
import java.util.List;

/** The links of an article: what is linked has its source at the other end. */
final class Links {
  private static final int SHORTEST_WORD = 4;

  private final Words words;
  private final List<Span> spans;

  private Links(Article article) {
    words = Words.of(article);
    spans =
        article.inlines().stream()
            .filter(inline -> inline.kind() == Inline.Kind.LINK && leadsAway(inline.target()))
            .map(Inline::span)
            .toList();
  }

  static Links of(Article article) {
    return article.analysis(Links.class, Links::new);
  }

  private static boolean leadsAway(String target) {
    return !target.startsWith("#") && !target.startsWith("mailto:") && !target.startsWith("tel:");
  }

  /** Whether some of the words are those of a link. */
  boolean touch(Span span) {
    return spans.stream().anyMatch(link -> link.overlaps(span));
  }

  /** Whether a link among the words says more than a name: where it is from, or what is found. */
  boolean cite(Span span) {
    return spans.stream().anyMatch(link -> link.overlaps(span) && tells(link));
  }

  private boolean tells(Span link) {
    return words.in(link).stream()
        .anyMatch(
            word ->
                word.kind() == Word.Kind.NUMBER
                    || word.kind() == Word.Kind.WORD
                        && !word.isCapitalized()
                        && word.text().length() >= SHORTEST_WORD);
  }
}
