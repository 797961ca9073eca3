/** The rules about what belongs to the page and not to the story. */
package dev.copydesk.rules.clutter;
