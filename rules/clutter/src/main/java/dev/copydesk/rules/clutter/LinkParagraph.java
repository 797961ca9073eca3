package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.analysis.Furniture.Place;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Paragraphs amid a story that are nothing but a link, as a page sets other stories. */
final class LinkParagraph implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/link-paragraph", Severity.WARNING, ClutterFamily.class);

  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:pdf|docx?|xlsx?|csv|zip|mp3|jpe?g|png)(?:\\?|$)");

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 30;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Span> links =
        article.inlines().stream()
            .filter(inline -> inline.kind() == Inline.Kind.LINK && leadsAway(inline.target()))
            .map(Inline::span)
            .toList();
    for (int i = 1; i + 1 < article.blocks().size() && !links.isEmpty(); i++) {
      Block block = article.blocks().get(i);
      boolean link = links.stream().anyMatch(span -> span.contains(block.span()));
      if (link && isTitle(article, i) && isBetween(article, i)) {
        String message = Quote.of(article.text(block.span())) + " is a paragraph that is all link";
        Piece piece = new Piece(i, i, INFO.name(), false, "is all link");
        findings.add(
            Finding.of(INFO, article.locate(block.span()), message)
                .fixedBy(Removal.of(article, piece)));
      }
    }
    return findings;
  }

  /** A note, a place on the same page or a file is no other story. */
  private static boolean leadsAway(String target) {
    return !target.isEmpty()
        && target.charAt(0) != '#'
        && !target.startsWith("mailto:")
        && !FILE.matcher(target).find();
  }

  private static boolean isTitle(Article article, int i) {
    Block block = article.blocks().get(i);
    long words =
        Words.of(article).ofBlock(i).stream().filter(w -> w.kind() == Word.Kind.WORD).count();
    char last = article.text().charAt(block.span().end() - 1);
    return block.role() == Role.PARAGRAPH
        && words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && ".:;".indexOf(last) < 0
        && Character.isUpperCase(article.text().codePointAt(block.span().start()));
  }

  /** Whether it stands amid the running text, and nothing else has found it. */
  private static boolean isBetween(Article article, int i) {
    Furniture furniture = Furniture.of(article);
    return furniture.isStory(i)
        && furniture.place(i) == Place.BETWEEN
        && !Frame.holds(article.blocks().get(i));
  }
}
