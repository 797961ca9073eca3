package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Location;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** Repeated blocks below each other, by their first and last index. */
  private record Run(int first, int last) {}

  @Override
  public List<Finding> check(Article article) {
    Map<String, Block> originals = new HashMap<>();
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    int last = article.blocks().size();
    for (int i = 0; i < last; i++) {
      int end = i;
      while (end < last && isRepeated(article, end, originals)) {
        end++;
      }
      if (end > i) {
        String words = words(article, i);
        runs.computeIfAbsent(words, key -> new ArrayList<>()).add(new Run(i, end - 1));
        i = end;
      }
    }
    List<Finding> findings = new ArrayList<>();
    runs.forEach((words, places) -> findings.add(finding(article, originals.get(words), places)));
    return findings;
  }

  private static boolean isRepeated(Article article, int i, Map<String, Block> originals) {
    Block block = article.blocks().get(i);
    boolean prose = block.role() != Role.CODE && block.role() != Role.TABLE_CELL;
    return prose
        && Furniture.of(article).isStory(i)
        && Words.of(article).ofBlock(i).size() >= FEWEST_WORDS
        && originals.putIfAbsent(words(article, i), block) != null;
  }

  private static String words(Article article, int i) {
    return article.text(article.blocks().get(i).span());
  }

  private static Finding finding(Article article, Block original, List<Run> places) {
    Run first = places.get(0);
    int size = first.last() - first.first() + 1;
    String quoted = Quote.of(words(article, first.first()));
    String what = size == 1 ? " stands" : " begins " + size + " paragraphs that stand";
    Finding finding =
        Finding.of(INFO, where(article, first), quoted + what + " in this article before")
            .because("here first", article.locate(original.span()));
    List<Edit> edits = new ArrayList<>();
    for (Run run : places) {
      Piece piece = new Piece(run.first(), run.last(), INFO.name(), false, "stands here before");
      Removal.of(article, piece).ifPresent(fix -> edits.addAll(fix.edits()));
      if (!run.equals(first)) {
        finding = finding.because("here again", where(article, run));
      }
    }
    boolean all = edits.size() == places.size();
    return finding.fixedBy(
        all ? Optional.of(new Fix("keep the first only", false, edits)) : Optional.empty());
  }

  private static Location where(Article article, Run run) {
    Span span = article.blocks().get(run.first()).span();
    return article.locate(span.cover(article.blocks().get(run.last()).span()));
  }
}
