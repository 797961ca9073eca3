package dev.copydesk.analysis.published;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Field;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the headline of an article stands, and how near to it and in which company a date does. */
final class Page {
  private static final int NEAR_AFTER = 900;
  private static final int NEAR_BEFORE = 400;
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)sidebar|side-bar|related|teaser|recommend|widget|comment|(?<!(?:post|ntry|icle)[-_]?)footer|\\bnav|menu"
              + "|^aside|promo|trending|popular|latest|archive|most-?read|more-|newsletter"
              + "|cookie|banner|sponsor|advert|tweet|twitter|facebook|social|event|calendar"
              + "|carousel|slider|list|feed|thumb|prev|next|breaking|ticker|copyright|legal|reply");
  private static final Pattern DATED =
      Pattern.compile("(?i)date|time(?!line)|publi|posted|byline|meta\\b|meta-|-meta|_meta");
  private static final Pattern COUNTRY =
      Pattern.compile("https?://[^/]*?\\.([a-z]{2})(?::\\d+)?(?:/|$)");
  private static final Set<String> AMERICAN =
      Set.of("us", "ph", "io", "co", "tv", "me", "ly", "fm");

  private final Article article;
  private final int[] starts;
  private final int[] ends;
  private final int headline;
  private final boolean monthFirst;

  Page(Article article) {
    this.article = article;
    List<Block> blocks = article.blocks();
    int found = -1;
    for (int i = 0; i < blocks.size() && found < 0; i++) {
      found = blocks.get(i).role() == Role.HEADLINE ? i : -1;
    }
    headline = found;
    starts = new int[blocks.size()];
    ends = new int[blocks.size()];
    if (isWeb()) {
      for (int i = 0; i < starts.length; i++) {
        Span place = article.locate(blocks.get(i).span()).span();
        starts[i] = place.start();
        ends[i] = place.end();
      }
    }
    monthFirst = isMonthFirst();
  }

  Article article() {
    return article;
  }

  boolean isWeb() {
    return article.format().equals("html");
  }

  /** Whether 3/4/2025 is in March. */
  boolean monthFirst() {
    return monthFirst;
  }

  /** The index of the headline; -1 if there is none. */
  int headline() {
    return headline;
  }

  /** The index of the block at a place of the file, or of the next one, or of the last. */
  int blockAt(int offset) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return starts.length > low + 1 && ends[low] < offset ? low + 1 : low;
  }

  /** How many characters of text lie between the headline and a block; negative before it. */
  int distance(int block) {
    List<Block> blocks = article.blocks();
    int at = blocks.get(block).span().start();
    if (headline < 0) {
      return at;
    }
    return block >= headline
        ? Math.max(0, at - blocks.get(headline).span().end())
        : at - blocks.get(headline).span().start();
  }

  boolean isNear(int block) {
    int distance = distance(block);
    return distance <= NEAR_AFTER && distance >= -NEAR_BEFORE;
  }

  /**
   * Whether a place looks like a list of other stories: only what the headline does not share
   * counts, and an element that is called after a date makes up for it.
   */
  boolean isNoisy(String place) {
    String[] here = place.split(" ");
    String[] there =
        headline < 0 ? new String[0] : article.blocks().get(headline).place().split(" ");
    int from = start(here, "body");
    int common = start(there, "body");
    while (from < here.length && common < there.length && here[from].equals(there[common])) {
      from++;
      common++;
    }
    for (int i = here.length - 1; i >= from; i--) {
      if (DATED.matcher(here[i]).find() && i >= here.length - 2 && !NOISE.matcher(here[i]).find()) {
        return false;
      }
      if (NOISE.matcher(here[i]).find()) {
        return true;
      }
    }
    return false;
  }

  private static int start(String[] path, String name) {
    for (int i = 0; i < path.length; i++) {
      if (path[i].startsWith(name)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Day first, unless the page is in English and from no country that writes the day first. */
  private boolean isMonthFirst() {
    String language = "";
    String country = "";
    for (Field field : article.fields()) {
      String name = field.name().toLowerCase(Locale.ROOT);
      String value = field.value().toLowerCase(Locale.ROOT);
      switch (name) {
        case "lang", "language", "content-language", "og:locale" ->
            language = language.isEmpty() || !language.contains("-") ? tag(value) : language;
        case "canonical", "og:url" -> {
          Matcher address = COUNTRY.matcher(value);
          country = address.find() ? address.group(1) : country;
        }
        default -> {}
      }
    }
    boolean english = language.isEmpty() || language.startsWith("en");
    String region = language.length() >= 5 ? language.substring(3, 5) : "";
    return english
        && (region.isEmpty() || region.equals("us"))
        && (country.isEmpty() || AMERICAN.contains(country));
  }

  private static String tag(String value) {
    return value.replace('_', '-').strip();
  }
}
