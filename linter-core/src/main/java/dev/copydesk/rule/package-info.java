/**
 * What a rule is and what it returns: {@link dev.copydesk.rule.ArticleRule} and {@link
 * dev.copydesk.rule.CorpusRule}, brought along by a {@link dev.copydesk.rule.RuleFamily}.
 */
package dev.copydesk.rule;
