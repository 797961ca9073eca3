package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A paragraph that stands twice in one article. */
final class RepeatedParagraph implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/repeated-paragraph", Severity.WARNING, ClutterFamily.class);

  /** Refrains and recurring phrases are shorter. */
  private static final int FEWEST_WORDS = 12;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Furniture furniture = Furniture.of(article);
    Words words = Words.of(article);
    Map<String, Block> firsts = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      boolean prose = block.role() != Role.CODE && block.role() != Role.TABLE_CELL;
      if (!prose || !furniture.isStory(i) || words.ofBlock(i).size() < FEWEST_WORDS) {
        continue;
      }
      String key = article.text(block.span());
      Block first = firsts.putIfAbsent(key, block);
      if (first != null) {
        String message = Quote.of(article.text(block.span())) + " stands in this article before";
        Piece piece = new Piece(i, i, INFO.name(), false, "stands in this article before");
        findings.add(
            Finding.of(INFO, article.locate(block.span()), message)
                .because("here first", article.locate(first.span()))
                .fixedBy(Removal.of(article, piece)));
      }
    }
    return findings;
  }
}
