package dev.copydesk.rule;

/** A question that is asked of articles: of each one alone, or of all together. */
public sealed interface Rule permits ArticleRule, CorpusRule {
  /** What is to be known of the rule. */
  RuleInfo info();
}
