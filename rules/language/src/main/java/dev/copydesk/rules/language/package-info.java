/**
 * Grammar, spelling and typography, checked with LanguageTool: {@link
 * dev.copydesk.rules.language.LanguageFamily}. The only package that knows LanguageTool; of it,
 * only {@link dev.copydesk.rules.language.Proofreader}, {@link dev.copydesk.rules.language.Speller}
 * and what they alone use.
 */
package dev.copydesk.rules.language;
