package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.rules.clutter.Repetitions.Repetition;
import dev.copydesk.rules.clutter.Repetitions.Run;
import dev.copydesk.text.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paragraphs that stand twice in one article. */
final class RepeatedParagraph implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/repeated-paragraph", Severity.WARNING, ClutterFamily.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Map<Run, List<Run>> copies = new LinkedHashMap<>();
    for (Repetition found : Repetitions.of(article)) {
      copies.computeIfAbsent(found.original(), key -> new ArrayList<>()).add(found.copy());
    }
    List<Finding> findings = new ArrayList<>();
    copies.forEach((original, places) -> findings.add(finding(article, original, places)));
    return findings;
  }

  private static Finding finding(Article article, Run original, List<Run> copies) {
    Run first = copies.get(0);
    String quoted = Quote.of(article.text(article.blocks().get(first.first()).span()));
    String what =
        first.size() == 1
            ? " stands in this article before"
            : " begins " + first.size() + " paragraphs that stand here a second time";
    Finding finding =
        Finding.of(INFO, article.locate(first.span(article)), quoted + what)
            .because("here first", article.locate(original.span(article)));
    List<Fix> fixes = new ArrayList<>();
    for (Run copy : copies) {
      Piece piece = new Piece(copy.first(), copy.last(), INFO.name(), false, "stands here before");
      Removal.of(article, piece).ifPresent(fixes::add);
      if (!copy.equals(first)) {
        finding = finding.because("here again", article.locate(copy.span(article)));
      }
    }
    List<Edit> edits = fixes.stream().flatMap(fix -> fix.edits().stream()).toList();
    boolean all = fixes.size() == copies.size();
    return finding.fixedBy(
        all ? Optional.of(new Fix("keep the first only", false, edits)) : Optional.empty());
  }
}
