/**
 * The two pure functions: {@link dev.copydesk.lint.Linter#inspect} reads one file, {@link
 * dev.copydesk.lint.Linter#conclude} judges all of them.
 */
package dev.copydesk.lint;
