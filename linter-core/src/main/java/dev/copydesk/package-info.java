/** The linter: two pure functions over small values, one file at a time and then all of them. */
package dev.copydesk;
