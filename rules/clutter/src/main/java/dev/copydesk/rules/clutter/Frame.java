package dev.copydesk.rules.clutter;

import dev.copydesk.article.Block;
import java.util.Set;

/**
 * The frame that a page's own mark-up puts around its story. What stands in it is where it belongs;
 * only what got among the copy was left there.
 */
final class Frame {
  private static final Set<String> ELEMENTS =
      Set.of("nav", "aside", "footer", "header", "form", "button", "menu", "dialog");

  private Frame() {}

  /** Whether the mark-up says that a block is no part of the story. */
  static boolean holds(Block block) {
    for (String element : block.place().split(" ")) {
      int name = 0;
      while (name < element.length() && Character.isLetterOrDigit(element.charAt(name))) {
        name++;
      }
      if (ELEMENTS.contains(element.substring(0, name))) {
        return true;
      }
    }
    return false;
  }
}
