package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.WordList;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Location;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows readers: parameters of links that name a campaign, and invisible pictures. */
final class TrackingResidue implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/tracking-residue", Severity.WARNING, ClutterFamily.class);

  private static final Set<String> PARAMETERS =
      WordList.set(TrackingResidue.class, "tracking-parameters.txt");
  private static final Set<String> SOURCES =
      Set.of("text", "html", "markdown", "mdx", "asciidoc", "rst", "org", "lektor");

  /** Who gives a text away, or collects its author's royalties, may ask for a counter. */
  private static final Set<String> LICENSED =
      Set.of("vgwort.de", "theconversation.com", "pixel.propublica.org");

  private static final Pattern QUERY =
      Pattern.compile(
          "https?://[^\\s<>\"'?#\\\\]{3,300}+(\\?[^\\s<>\"'#()\\[\\]{}|\\\\]{3,1500}+)");
  private static final Pattern PARAMETER = Pattern.compile("([^=&;?]+)(?:=[^&;]*)?");
  private static final Pattern INVISIBLE =
      Pattern.compile("(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|$)");

  /** A picture that is shown elsewhere, as on a pin board. */
  private static final Pattern PHOTO = Pattern.compile("\\.(?:jpe?g|webp|avif)(?:\\?|$)");

  private static final Pattern TINY = Pattern.compile("[01](?:px)?");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    if (SOURCES.contains(article.format()) && !article.source().isExtracted()) {
      links(article, findings);
    }
    for (Tag tag : WrittenMarkup.of(article).tags()) {
      if (tag.opens("img") && isPixel(tag)) {
        findings.add(pixel(article, tag));
      }
    }
    return findings;
  }

  private static void links(Article article, List<Finding> findings) {
    String text = article.source().text();
    WrittenMarkup scope = WrittenMarkup.of(article);
    for (int i = text.indexOf("http"); i >= 0; i = text.indexOf("http", i + 4)) {
      Matcher matcher = QUERY.matcher(text).region(i, text.length());
      if (matcher.lookingAt()) {
        Span query = new Span(matcher.start(1), trimmed(text, matcher.start(1), matcher.end(1)));
        i = query.end() - 4;
        String kept = kept(query.of(text));
        if (!kept.equals(query.of(text)) && scope.counts(query)) {
          findings.add(link(article, query, kept));
        }
      }
    }
  }

  /** A mark after an address ends the sentence. */
  private static int trimmed(String text, int start, int end) {
    int at = end;
    while (at > start && ".,;:!".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** A query without the parameters that only tell where a reader came from. */
  private static String kept(String query) {
    String joint = query.contains("&amp;") ? "&amp;" : "&";
    StringBuilder kept = new StringBuilder();
    for (String part : query.substring(1).split(joint, -1)) {
      Matcher matcher = PARAMETER.matcher(part);
      String key = matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
      boolean tracks = key.startsWith("utm_") || PARAMETERS.contains(key);
      if (!tracks) {
        kept.append(kept.isEmpty() ? "?" : joint).append(part);
      }
    }
    return kept.toString();
  }

  private static Finding link(Article article, Span query, String kept) {
    Location where = article.source().locate(query);
    String message = "the link carries tracking parameters " + Quote.of(where.text());
    return Finding.of(INFO, where, message)
        .with(Severity.NOTE)
        .fixedBy(Fix.of("remove the tracking parameters", true, new Edit(where, kept)));
  }

  private static boolean isPixel(Tag image) {
    boolean tiny =
        TINY.matcher(image.value("width")).matches()
            && TINY.matcher(image.value("height")).matches();
    boolean foreign = image.value("src").startsWith("http") || image.value("src").startsWith("//");
    boolean licensed = LICENSED.stream().anyMatch(host(image.value("src"))::endsWith);
    boolean photo = PHOTO.matcher(image.value("src")).find();
    return foreign
        && !licensed
        && !photo
        && (tiny || INVISIBLE.matcher(image.value("style")).find());
  }

  private static Finding pixel(Article article, Tag image) {
    Location where = article.source().locate(image.span());
    String message =
        "an invisible picture of " + Quote.of(host(image.value("src"))) + " counts readers";
    return Finding.of(INFO, where, message)
        .fixedBy(Fix.of("remove it", false, new Edit(where, "")));
  }

  private static String host(String address) {
    int scheme = address.indexOf("//");
    String rest = scheme < 0 ? address : address.substring(scheme + 2);
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }
}
