/**
 * One article as it was read, before anything is understood: {@link dev.copydesk.article.Article}.
 */
package dev.copydesk.article;
