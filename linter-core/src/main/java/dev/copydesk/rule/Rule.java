package dev.copydesk.rule;

import dev.copydesk.article.Article;

/** A question that is asked of articles: of each one alone, or of all together. */
public sealed interface Rule permits ArticleRule, CorpusRule {
  /** What is to be known of the rule. */
  RuleInfo info();

  /**
   * Told of an article before any rule is asked about it: a rule that takes long to get ready may
   * begin with that on a thread of its own. Most have nothing to do.
   */
  default void prepare(Article article) {}
}
