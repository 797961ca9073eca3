/**
 * What a file says about its publication: start with {@link dev.copydesk.analysis.published.Claim};
 * {@link dev.copydesk.analysis.Publication} decides.
 */
package dev.copydesk.analysis.published;
