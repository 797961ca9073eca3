/**
 * What several rule families want to know about an article. Every analysis is a class with a static
 * {@code of(Article)}, worked out on demand, once, without options.
 */
package dev.copydesk.analysis;
