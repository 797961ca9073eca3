package dev.copydesk.rules.dates;

import dev.copydesk.analysis.time.TimeExpression;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every time expression of the story, as it was understood. */
final class Expression implements ArticleRule {
  private static final RuleInfo INFO = RuleInfo.inventory("dates/expression", Expression.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : Mention.of(article)) {
      TimeExpression time = mention.time();
      String message = "\"" + mention.text() + "\" is " + time.value();
      findings.add(Finding.inventory(INFO, article.locate(time.span()), message, properties(time)));
    }
    return findings;
  }

  private static Map<String, String> properties(TimeExpression time) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("type", time.type().name());
    properties.put("value", time.value());
    time.day().ifPresent(day -> properties.put("day", day.toString()));
    return properties;
  }
}
