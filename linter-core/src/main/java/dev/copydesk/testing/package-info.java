/**
 * For authors of rules: a rule's page is its test. Start with {@link
 * dev.copydesk.testing.RulePage}.
 */
package dev.copydesk.testing;
