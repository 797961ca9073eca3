/**
 * The linter: two pure functions over small values, one file at a time and then all of them. Those
 * who embed it start with {@link dev.copydesk.Copydesk}.
 */
package dev.copydesk;
