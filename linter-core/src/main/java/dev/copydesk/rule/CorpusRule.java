package dev.copydesk.rule;

import dev.copydesk.article.Article;
import java.util.List;

/**
 * A rule that looks at all articles of a run together. It notes facts about each article alone; the
 * facts of all articles, sorted by key, value and place, are then judged without any article at
 * hand. Both are pure.
 */
public non-sealed interface CorpusRule extends Rule {
  /** What is worth knowing about this article when all are compared. */
  List<Fact> collect(Article article);

  /** The findings, from the sorted facts of all articles. */
  List<Finding> judge(List<Fact> facts);
}
