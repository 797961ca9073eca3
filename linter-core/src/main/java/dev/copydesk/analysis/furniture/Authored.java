package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import java.util.List;

/**
 * What is different in a text that its author wrote into a file with front matter, and that was not
 * taken from a page: a full sentence, and a line that introduces one, are meant.
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

  /** Makes verdicts on such lines less certain. */
  static void spare(List<Line> lines, Verdict[] verdicts) {
    for (int i = 0; i < verdicts.length; i++) {
      Line line = lines.get(i);
      if (verdicts[i] != null && (isSentence(line) || introduces(lines, verdicts, i))) {
        verdicts[i] = verdicts[i].uncertain();
      }
    }
  }

  private static boolean isSentence(Line line) {
    return line.endsSentence() && line.words >= SHORTEST_SENTENCE;
  }

  /** "More from the press release:" and a paragraph that is quoted from it. */
  private static boolean introduces(List<Line> lines, Verdict[] verdicts, int i) {
    return lines.get(i).text.endsWith(":")
        && i + 1 < verdicts.length
        && verdicts[i + 1] == null
        && isSentence(lines.get(i + 1));
  }
}
