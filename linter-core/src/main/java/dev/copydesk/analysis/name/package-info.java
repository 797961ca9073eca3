/**
 * The names in an article: {@link dev.copydesk.analysis.name.Names} finds them, {@link
 * dev.copydesk.analysis.name.Lexicon} knows which words are names and which are not.
 */
package dev.copydesk.analysis.name;
