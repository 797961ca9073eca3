package dev.copydesk.rules.clutter;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links without words, and links without an address. */
final class EmptyLink implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/empty-link", Severity.WARNING, ClutterFamily.class);

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?<![!\\\\\\]])\\[([^\\[\\]\\n]{0,300})\\]\\((?:<>|([^()\\s<>]{0,500}))(?:\\s+\"[^\"\\n]{0,200}\")?\\)(?!\\{)");

  /** A link of its own look, or one to be jumped to, needs no words. */
  private static final List<String> MEANT =
      List.of("id", "name", "class", "title", "aria-label", "role", "style");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Tag> tags = WrittenMarkup.of(article).tags();
    for (int i = 0; i + 1 < tags.size(); i++) {
      if (tags.get(i).opens("a")) {
        html(article, tags.get(i), tags.get(i + 1), findings);
      }
    }
    if (article.format().equals("markdown") || article.format().equals("mdx")) {
      markdown(article, findings);
    }
    return findings;
  }

  private static void html(Article article, Tag link, Tag next, List<Finding> findings) {
    String words = link.textBefore(next, article.source().text()).replace("&nbsp;", " ");
    boolean ends = next.closes("a");
    if (ends && isBlank(words) && MEANT.stream().noneMatch(k -> link.attribute(k).isPresent())) {
      add(article, link.span().cover(next.span()), "\"" + link.value("href") + "\"", findings);
    } else if (!isBlank(words)
        && link.attribute("href").isPresent()
        && isNoAddress(link.value("href"))) {
      Span whole = ends ? link.span().cover(next.span()) : link.span();
      findings.add(aimless(article, whole, words));
    }
  }

  private static void markdown(Article article, List<Finding> findings) {
    String text = article.source().text();
    if (!text.contains("](")) {
      return;
    }
    WrittenMarkup markup = WrittenMarkup.of(article);
    Matcher matcher = MARKDOWN.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String address = matcher.group(2) == null ? "" : matcher.group(2);
      if (isBlank(matcher.group(1)) && markup.counts(span)) {
        add(article, span, "\"" + address + "\"", findings);
      } else if (isNoAddress(address) && markup.counts(span)) {
        findings.add(aimless(article, span, matcher.group(1)));
      }
    }
  }

  /** Whether nothing can be read there: blanks, or the marks of slanted and bold words alone. */
  private static boolean isBlank(String words) {
    String read = words.replace('*', ' ').replace('_', ' ');
    return new Span(0, read.length()).trim(read).isEmpty();
  }

  private static boolean isNoAddress(String address) {
    return address.isEmpty() || address.equals("http://") || address.equals("https://");
  }

  private static void add(Article article, Span span, String address, List<Finding> findings) {
    Location where = article.source().locate(span);
    String message =
        "the link to " + Quote.of(address.substring(1, address.length() - 1)) + " has no words";
    findings.add(
        Finding.of(INFO, where, message).fixedBy(Fix.of("remove it", true, new Edit(where, ""))));
  }

  private static Finding aimless(Article article, Span span, String words) {
    String message = "the link " + Quote.of(words) + " has no address";
    return Finding.of(INFO, article.source().locate(span), message);
  }
}
