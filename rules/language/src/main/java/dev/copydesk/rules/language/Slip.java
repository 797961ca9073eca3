package dev.copydesk.rules.language;

import dev.copydesk.text.Span;

/**
 * A word that is probably misspelled: as written, where it stands first, how often the article has
 * it, whether it is only quoted, and what was probably meant; empty where its letters are garbled
 * beyond telling.
 */
record Slip(String word, Span first, int count, boolean quoted, String suggestion) {
  Slip again(boolean quotedToo) {
    return new Slip(word, first, count + 1, quoted && quotedToo, suggestion);
  }
}
