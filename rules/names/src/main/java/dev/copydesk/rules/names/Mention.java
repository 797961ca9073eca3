package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.NamedEntity;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes stock of everyone and everything that an article names. */
final class Mention implements ArticleRule {
  private static final RuleInfo INFO = RuleInfo.inventory("names/mention", Mention.class);
  private static final int LONGEST_NAME = 60;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (NamedEntity entity : Names.of(article).entities()) {
      findings.add(finding(article, entity));
    }
    return findings;
  }

  private static Finding finding(Article article, NamedEntity entity) {
    int count = entity.mentions().size();
    Map<String, Integer> forms = new TreeMap<>();
    entity.mentions().forEach(m -> forms.merge(m.name(), 1, Integer::sum));
    String kind = entity.kind().name().toLowerCase(Locale.ROOT);
    String name = entity.name();
    String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    Map<String, String> properties =
        Map.of(
            "name",
            name,
            "kind",
            kind,
            "count",
            Integer.toString(count),
            "lines",
            lines(article, entity),
            "forms",
            forms.entrySet().stream()
                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                .collect(Collectors.joining("; ")));
    Finding finding =
        Finding.inventory(
            INFO,
            article.locate(entity.mentions().get(0).span()),
            "\"" + shown + "\" (" + kind + ") is named " + count + "×",
            properties);
    return count == 1
        ? finding
        : finding.because("last", article.locate(entity.mentions().get(count - 1).span()));
  }

  /** The lines on which it stands, each once; paragraphs where the document has no lines. */
  private static String lines(Article article, NamedEntity entity) {
    return entity.mentions().stream()
        .map(m -> Integer.toString(article.locate(m.span()).start().line()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
