package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Role;
import java.util.List;
import java.util.Set;

/**
 * What an organisation says of itself at the end of what it publishes: "About the Harbour Trust"
 * and a paragraph that begins with its name. Unlike a box about an author it belongs to the copy.
 */
final class Boilerplate {
  private static final int LONGEST_HEADING = 8;
  private static final int SHORTEST_TEXT = 12;

  /** How far into the paragraph the name may stand. */
  private static final int REACH = 8;

  private static final Set<String> OF_A_PERSON =
      Set.of("he", "she", "his", "her", "him", "author", "writer", "reporter", "journalist");

  private Boilerplate() {}

  /** Whether a line is the heading of such a paragraph, which is the next line. */
  static boolean begins(List<Line> lines, int i) {
    if (i + 1 >= lines.size() || !isHeading(lines.get(i))) {
      return false;
    }
    Line text = lines.get(i + 1);
    return text.block.role() == Role.PARAGRAPH
        && text.words >= SHORTEST_TEXT
        && text.endsSentence()
        && !text.says("author-box")
        && text.tokens.stream().noneMatch(token -> OF_A_PERSON.contains(token.key()))
        && names(text, name(lines.get(i)));
  }

  private static boolean isHeading(Line line) {
    List<Token> tokens = line.tokens;
    return tokens.size() > 1
        && line.words <= LONGEST_HEADING
        && tokens.get(0).key().equals("about")
        && !line.endsSentence()
        && name(line).canBeName();
  }

  /** The first word of the name. */
  private static Token name(Line heading) {
    List<Token> tokens = heading.tokens;
    boolean article = tokens.get(1).key().equals("the") && tokens.size() > 2;
    return tokens.get(article ? 2 : 1);
  }

  private static boolean names(Line text, Token name) {
    return text.tokens.stream()
        .limit(REACH)
        .anyMatch(token -> token.isName() && token.key().equals(name.key()));
  }
}
