package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import java.util.List;

/**
 * What is different in a text that its author wrote into a file with front matter, and that was not
 * taken from a page: a full sentence is meant.
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

  /** Makes verdicts on sentences less certain. */
  static void spare(List<Line> lines, Verdict[] verdicts) {
    for (int i = 0; i < verdicts.length; i++) {
      Line line = lines.get(i);
      if (verdicts[i] != null && line.endsSentence() && line.words >= SHORTEST_SENTENCE) {
        verdicts[i] = verdicts[i].uncertain();
      }
    }
  }
}
