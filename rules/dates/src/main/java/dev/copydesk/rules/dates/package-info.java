/** The rules about dates. */
package dev.copydesk.rules.dates;
