package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Role;
import java.util.List;

/**
 * A text that holds everything its page showed: so much of what stands outside the story is known
 * furniture that the rest is it too, but for the lines that lead up to the story.
 */
final class WholePage {
  private static final int LEAST_HITS = 15;
  private static final int LEAST_PERCENT = 25;
  private static final int LONGEST_LEAD = 12;
  private static final int LONGEST_RUN = 6;
  private static final int LEAST_LISTED = 5;
  private static final int SHORTEST_ITEM = 4;

  /** The least share of words that a headline has in common with its story. */
  private static final double SAME = 0.3;

  private final List<Line> lines;
  private final Body body;
  private final Verdict[] verdicts;

  WholePage(List<Line> lines, Body body, Verdict[] verdicts) {
    this.lines = lines;
    this.body = body;
    this.verdicts = verdicts;
  }

  /** Adds the verdicts on what stands outside the story, if this is a whole page. */
  void mark() {
    int hits = 0;
    int outside = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (body.isOutside(i)) {
        outside++;
        hits += verdicts[i] == null ? 0 : 1;
      }
    }
    if (hits < LEAST_HITS || hits * 100 < outside * LEAST_PERCENT) {
      return;
    }
    int lead = lead();
    int end = end();
    for (int i = 0; i < lines.size(); i++) {
      if (verdicts[i] == null && body.isOutside(i) && (i < lead || i > end)) {
        verdicts[i] =
            new Verdict("page-furniture", false, "stands outside the story, on a whole page");
      }
    }
  }

  /** The end of the story: a list of dates or numbers right below its last paragraph is its own. */
  private int end() {
    int end = body.last();
    int listed = 0;
    for (int i = end + 1; i < lines.size() && verdicts[i] == null; i++) {
      if (isItem(lines.get(i))) {
        listed++;
        end = i;
      } else if (i > end + 1 || listed > 0) {
        break;
      }
    }
    return listed >= LEAST_LISTED ? end : body.last();
  }

  private static boolean isItem(Line line) {
    Token first = line.tokens.isEmpty() ? null : line.tokens.get(0);
    return first != null
        && line.words >= SHORTEST_ITEM
        && !line.time
        && (first.isNumber() || TimeWords.has(first));
  }

  /**
   * The headline: the line before the story, not too far from it, that shares most words with it.
   */
  private int lead() {
    int best = body.first();
    double most = SAME;
    for (int i = body.first() - 1; i >= Math.max(0, body.first() - LONGEST_LEAD); i--) {
      Line line = lines.get(i);
      boolean title = line.isTitleLike() || line.block.role() == Role.HEADLINE;
      if (verdicts[i] == null && title && line.words >= 4 && body.shared(i) > most) {
        most = body.shared(i);
        best = i;
      }
    }
    while (best > 0 && isStandfirst(best - 1)) {
      best--;
    }
    return Math.min(best, unbroken());
  }

  /** The first of the lines that lead up to the story with no furniture in between. */
  private int unbroken() {
    int i = body.first();
    while (i > 0 && i > body.first() - LONGEST_RUN && verdicts[i - 1] == null) {
      i--;
    }
    return i;
  }

  /** A line beside the headline that speaks of the same. */
  private boolean isStandfirst(int i) {
    return verdicts[i] == null && lines.get(i).words >= 4 && body.shared(i) >= SAME;
  }
}
