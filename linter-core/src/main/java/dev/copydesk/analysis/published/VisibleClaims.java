package dev.copydesk.analysis.published;

import dev.copydesk.analysis.published.Claim.Kind;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the words of an article that a reader sees say of its publication. */
final class VisibleClaims {
  private static final int LONGEST_LINE = 200;
  private static final int MOST_WORDS_BESIDE = 14;
  private static final int LABEL_BEFORE = 40;
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
      add(index, date, label(beside, block, dates.size()), line);
      from = date.span().end();
    }
  }

  private Labels.Label label(String beside, Block block, int dates) {
    String near = beside.substring(Math.max(0, beside.length() - LABEL_BEFORE));
    Labels.Label label = Labels.of(near);
    if (label == Labels.Label.NONE && beside.isBlank() && before.length() < LABEL_BEFORE) {
      label = Labels.of(article.text(before));
    }
    if (label == Labels.Label.NONE && dates == 1) {
      String place = block.place();
      label = Labels.of(place.substring(place.lastIndexOf(' ') + 1));
    }
    return label;
  }

  private void add(int index, WrittenDate date, Labels.Label label, boolean line) {
    Block block = article.blocks().get(index);
    boolean labelled = label == Labels.Label.PUBLISHED;
    Trust trust;
    if (label == Labels.Label.OTHER || !line && !labelled) {
      trust = Trust.RUNNING_TEXT;
    } else if (label == Labels.Label.UPDATED) {
      trust = page.isNear(index) ? Trust.UPDATED_LINE : Trust.MODIFIED;
    } else if (page.isWeb() && page.isNoisy(block.place())) {
      trust = page.isNear(index) ? Trust.NOISY_TIME : Trust.RUNNING_TEXT;
    } else {
      trust = page.isNear(index) ? Trust.NEAR_LINE : Trust.FAR_LINE;
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
    int away = distance < 0 ? -distance * 2 : distance;
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
    return words + words(text.substring(from)) <= MOST_WORDS_BESIDE;
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
