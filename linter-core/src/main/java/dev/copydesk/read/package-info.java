/** From a file to its articles: start with {@link dev.copydesk.read.ArticleReaders}. */
package dev.copydesk.read;
