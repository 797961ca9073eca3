/**
 * How the outcome of a run is written: {@link dev.copydesk.report.Reporters} knows the formats by
 * name.
 */
package dev.copydesk.report;
