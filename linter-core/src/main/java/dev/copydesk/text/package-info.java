/** Places in text and the way back to the file: start with {@link dev.copydesk.text.Source}. */
package dev.copydesk.text;
