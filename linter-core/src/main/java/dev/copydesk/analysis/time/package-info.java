/**
 * The dates, times and spans of time that an article speaks of: {@link
 * dev.copydesk.analysis.time.TimeExpressions}.
 */
package dev.copydesk.analysis.time;
