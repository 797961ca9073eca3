package dev.copydesk.analysis.published;

import dev.copydesk.analysis.published.Claim.Kind;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What the words of an article that a reader sees say of its publication. */
final class VisibleClaims {
  private static final int LONGEST_LINE = 200;
  private static final int MOST_WORDS_BESIDE = 14;
  private static final int MOST_WORDS_IN_STOPPED_LINE = 3;
  private static final int LABEL_BEFORE = 40;
  private static final int LABEL_AFTER = 80;
  private static final Pattern DATELINE_END =
      Pattern.compile("[ ,]{0,2}(?:[)/.:–—-]|\\([^)]{2,20}\\)){1,2}\\s");

  /** What stands higher above the headline is mostly the day on which the page was fetched. */
  private static final int CLOSE_BEFORE = 80;

  private static final int FARTHEST = 10_000;
  private static final int FAR_BESIDE = 40;
  private static final int LONG_PARAGRAPH = 200;
  private static final int LONGEST_QUOTED = 60;

  private final Page page;
  private final Article article;
  private final List<Ranked> found = new ArrayList<>();
  private Span before = new Span(0, 0);

  private record Ranked(Claim claim, int order) {}

  VisibleClaims(Page page) {
    this.page = page;
    this.article = page.article();
    int body = page.isWeb() ? article.blocks().size() : firstBody();
    for (int i = 0; i < body; i++) {
      read(i);
      before = article.blocks().get(i).span();
    }
  }

  /** Nearest to the headline first. */
  List<Claim> claims() {
    return found.stream()
        .sorted(Comparator.comparingInt(Ranked::order))
        .map(Ranked::claim)
        .toList();
  }

  /** In a text without mark-up only what stands before the first long paragraph can be a header. */
  private int firstBody() {
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().length() > LONG_PARAGRAPH) {
        return i;
      }
    }
    return blocks.size();
  }

  private void read(int index) {
    Block block = article.blocks().get(index);
    if (block.role() == Role.HEADLINE || block.role() == Role.CODE) {
      return;
    }
    String text = article.text(block.span());
    List<WrittenDate> dates = WrittenDates.in(text, page.monthFirst());
    int from = 0;
    boolean line = isLine(block, text, dates);
    for (WrittenDate date : dates) {
      String beside = text.substring(from, date.span().start());
      Labels.Label label = label(beside, block, dates.size());
      if (label == Labels.Label.NONE && dates.size() == 1) {
        Labels.Label after = Labels.of(sentenceEnd(text, date.span().end()));
        label = after == Labels.Label.PUBLISHED ? after : label;
      }
      boolean dateline = from == 0 && isDateline(index, beside, text, date);
      add(index, date, label, line || dateline, words(text.substring(0, date.span().start())) == 0);
      from = date.span().end();
    }
  }

  private static String sentenceEnd(String text, int from) {
    int end = text.indexOf(". ", from);
    int limit = Math.min(text.length(), from + LABEL_AFTER);
    return text.substring(from, end < 0 ? limit : Math.min(end, limit));
  }

  /** A place, a date and a stop or dash that open the story. */
  private boolean isDateline(int index, String beside, String text, WrittenDate date) {
    int end = date.span().end();
    return page.isNear(index)
        && beside.length() <= LABEL_BEFORE
        && words(beside) <= 4
        && end < text.length()
        && DATELINE_END.matcher(text).region(end, text.length()).lookingAt();
  }

  private Labels.Label label(String beside, Block block, int dates) {
    String near = beside.substring(Math.max(0, beside.length() - LABEL_BEFORE));
    Labels.Label label = Labels.of(near);
    if (label == Labels.Label.NONE && beside.isBlank() && before.length() < LABEL_BEFORE) {
      label = Labels.of(article.text(before));
    }
    if (label == Labels.Label.NONE && dates == 1) {
      label = Labels.ofPlace(block.place());
    }
    return label;
  }

  private void add(int index, WrittenDate date, Labels.Label label, boolean line, boolean first) {
    Block block = article.blocks().get(index);
    boolean labelled = label == Labels.Label.PUBLISHED;
    Trust trust;
    if (label == Labels.Label.OTHER || !line && !labelled) {
      trust = Trust.RUNNING_TEXT;
    } else if (label == Labels.Label.UPDATED) {
      trust = page.isNear(index) ? Trust.UPDATED_LINE : Trust.MODIFIED;
    } else if (page.isWeb() && page.isNoisy(block.place())) {
      trust =
          page.isNear(index) ? Trust.NOISY_TIME : labelled ? Trust.FAR_LINE : Trust.RUNNING_TEXT;
    } else {
      boolean alone =
          labelled || first || block.span().length() - date.span().length() <= FAR_BESIDE;
      trust = page.isNear(index) ? Trust.NEAR_LINE : alone ? Trust.FAR_LINE : Trust.RUNNING_TEXT;
    }
    Kind kind =
        label == Labels.Label.UPDATED
            ? Kind.MODIFIED
            : label == Labels.Label.OTHER ? Kind.COPYRIGHT : Kind.PUBLISHED;
    Span where = date.span().shift(block.span().start());
    String words = article.text(block.span());
    String quoted =
        words.length() <= LONGEST_QUOTED ? words : words.substring(0, LONGEST_QUOTED) + "…";
    found.add(
        new Ranked(
            Claim.of(kind, date, trust, "line \"" + quoted + "\"", article.locate(where)),
            order(index, labelled)));
  }

  /** Lines before the headline, and lines that do not say what they are, have to be nearer. */
  private int order(int index, boolean labelled) {
    int distance = page.distance(index);
    int away = distance < -CLOSE_BEFORE ? -distance * 2 + FARTHEST : Math.abs(distance);
    return labelled ? away / 3 : away;
  }

  /** Whether a block holds little more than its dates. */
  private static boolean isLine(Block block, String text, List<WrittenDate> dates) {
    Role role = block.role();
    if (role == Role.CAPTION || role == Role.QUOTE || text.length() > LONGEST_LINE) {
      return false;
    }
    int words = 0;
    int from = 0;
    for (WrittenDate date : dates) {
      words += words(text.substring(from, date.span().start()));
      from = date.span().end();
    }
    int beside = words + words(text.substring(from));
    boolean stopped = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    boolean sentence = stopped && beside > MOST_WORDS_IN_STOPPED_LINE;
    return beside <= MOST_WORDS_BESIDE && !sentence;
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}
