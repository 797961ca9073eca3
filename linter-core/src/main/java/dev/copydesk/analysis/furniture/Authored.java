package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.article.Role;
import java.util.List;

/**
 * What is different in a text that its author wrote into a file with front matter, and that was not
 * taken from a page: titles, headings and captions are the author's own, and a full sentence is
 * meant.
 */
final class Authored {
  private static final int SHORTEST_SENTENCE = 6;

  private Authored() {}

  static boolean is(Article article) {
    return article.fields().stream()
        .anyMatch(
            field ->
                field.origin() == Field.Origin.FRONT_MATTER
                    && field.name().equalsIgnoreCase("title"));
  }

  /** Takes verdicts back, or makes them less certain. */
  static void spare(List<Line> lines, Verdict[] verdicts) {
    for (int i = 0; i < verdicts.length; i++) {
      Line line = lines.get(i);
      if (verdicts[i] == null) {
        continue;
      }
      boolean caption = line.block.role() == Role.CAPTION && !verdicts[i].certain();
      if (caption || line.block.role() == Role.HEADLINE || isHeading(lines, verdicts, i)) {
        verdicts[i] = null;
      } else if (isSentence(line)) {
        verdicts[i] = new Verdict(verdicts[i].kind(), false, verdicts[i].reason());
      }
    }
  }

  /** Whether a sentence of the story stands below it. */
  private static boolean isHeading(List<Line> lines, Verdict[] verdicts, int i) {
    return lines.get(i).block.role() == Role.SUBHEAD
        && !verdicts[i].certain()
        && i + 1 < verdicts.length
        && verdicts[i + 1] == null
        && isSentence(lines.get(i + 1));
  }

  private static boolean isSentence(Line line) {
    return line.endsSentence() && line.words >= SHORTEST_SENTENCE;
  }
}
