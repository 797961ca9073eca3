package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.article.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is different in a text that its author wrote into a file with front matter, and that was not
 * taken from a page: a heading, a full sentence and a line that introduces one are meant, and words
 * with a link that is there. So is what only looks like the page, as long as nothing beside it
 * belongs to one beyond doubt.
 */
final class Authored {
  private static final int SHORTEST_SENTENCE = 4;
  private static final Set<String> WRITTEN_BY_HAND = Set.of("asciidoc", "org", "rst", "lektor");
  private static final Set<String> ADDRESSES =
      Set.of("url", "source", "source_url", "sourceurl", "original_url");

  private Authored() {}

  static boolean is(Article article) {
    List<Field> front =
        article.fields().stream().filter(f -> f.origin() == Field.Origin.FRONT_MATTER).toList();
    return (WRITTEN_BY_HAND.contains(article.format()) || !front.isEmpty())
        && front.stream().noneMatch(Authored::saysWhereFrom);
  }

  /** The address that programs for clipping pages note down. */
  private static boolean saysWhereFrom(Field field) {
    return ADDRESSES.contains(field.name().toLowerCase(Locale.ROOT))
        && field.value().startsWith("http");
  }

  /** Takes back the verdicts on such lines. */
  static void spare(Article article, List<Line> lines, Verdict[] verdicts) {
    BitSet links = MarkedUp.links(article);
    boolean[] meant = new boolean[verdicts.length];
    for (int i = 0; i < verdicts.length; i++) {
      meant[i] =
          verdicts[i] != null
              && (lines.get(i).block.role() == Role.SUBHEAD
                  || isSentence(lines.get(i))
                  || links.get(i) && lines.get(i).words >= SHORTEST_SENTENCE
                  || introduces(lines, verdicts, i)
                  || !verdicts[i].certain());
    }
    for (int from = 0; from < verdicts.length; from++) {
      int end = from;
      boolean pasted = false;
      while (end < verdicts.length && verdicts[end] != null) {
        pasted |= !meant[end++];
      }
      for (int i = from; i < end; i++) {
        verdicts[i] = pasted ? meant[i] ? verdicts[i].uncertain() : verdicts[i] : null;
      }
      from = end;
    }
  }

  private static boolean isSentence(Line line) {
    return line.words >= SHORTEST_SENTENCE && (line.endsSentence() || line.text.endsWith(","));
  }

  /** "More from the press release:" and a paragraph that is quoted from it. */
  private static boolean introduces(List<Line> lines, Verdict[] verdicts, int i) {
    return lines.get(i).text.endsWith(":")
        && i + 1 < verdicts.length
        && verdicts[i + 1] == null
        && isSentence(lines.get(i + 1));
  }
}
