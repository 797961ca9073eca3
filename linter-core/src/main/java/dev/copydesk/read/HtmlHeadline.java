package dev.copydesk.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which element of a page holds the headline of its story. */
final class HtmlHeadline {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String HEADINGS = "h1, h2, h3, [itemprop~=(?i)headline|^name$]";
  private static final int SHORTEST = 12;

  private HtmlHeadline() {}

  /** The heading that says the same as the page's title; else its first one of the first level. */
  static Element find(Document page) {
    String social = words(page.select("meta[property=og:title]").attr("content"));
    String title = words(page.title());
    Element best = null;
    int most = 0;
    for (Element heading : page.select(HEADINGS)) {
      int points = points(heading, social, title);
      if (points > most) {
        most = points;
        best = heading;
      }
    }
    return best == null ? new Element("h1") : best;
  }

  private static int points(Element heading, String social, String title) {
    String words = words(heading.text());
    if (words.isEmpty() || HtmlElement.isHidden(heading)) {
      return 0;
    }
    boolean first = heading.normalName().equals("h1");
    int points = first ? 2 : 0;
    if (words.equals(social) || words.equals(title)) {
      points += 8;
    } else if (words.length() >= SHORTEST
        && (title.contains(words) || social.contains(words) || contains(words, social))) {
      points += 6;
    }
    return points;
  }

  private static boolean contains(String words, String social) {
    return social.length() >= SHORTEST && words.contains(social);
  }

  private static String words(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
