package dev.copydesk.rules.clutter;

import dev.copydesk.article.Article;
import dev.copydesk.article.Comment;
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
import java.util.regex.Pattern;

/** Formatting of a word processor or a mail that was pasted into a story with its words. */
final class PastedMarkup implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/pasted-markup", Severity.WARNING, ClutterFamily.class);

  private static final Pattern CLASS =
      Pattern.compile("(?:mso|apple-converted-|apple-style-|gmail_|yiv\\d|xmso)[\\w-]*");
  private static final Pattern OFFICE = Pattern.compile("(?:o|w|m|v|st1):\\w+");
  private static final Pattern STYLE = Pattern.compile("(?:^|[;\\s])mso-[a-z-]+\\s*:");
  private static final Pattern GUID = Pattern.compile("docs-internal-guid-[\\w-]+");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    WrittenMarkup markup = WrittenMarkup.of(article);
    List<Tag> tags = markup.tags();
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      boolean office = tag.name().indexOf(':') > 0 && OFFICE.matcher(tag.name()).matches();
      if (office && !tag.closing()) {
        findings.add(office(article, tag, i + 1 < tags.size() ? tags.get(i + 1) : tag));
      } else if (tag.opens("font")) {
        findings.add(finding(article, tag.span(), "formatting of long ago"));
      } else if (!tag.closing()) {
        attributes(article, tag, findings);
      }
    }
    for (Comment comment : article.comments()) {
      String words = comment.text().toLowerCase(Locale.ROOT);
      boolean office = words.startsWith("[if") && words.contains("mso");
      boolean piece = words.equals("startfragment") || words.equals("endfragment");
      if (markup.isWritten(comment.where().span()) && (office || piece)) {
        findings.add(removable(article, comment.where().span(), "a word processor's note", true));
      }
    }
    return findings;
  }

  /** {@code <o:p></o:p>} holds nothing; what holds words keeps them. */
  private static Finding office(Article article, Tag tag, Tag next) {
    String words = tag.textBefore(next, article.source().text()).replace("&nbsp;", " ");
    boolean empty = next.closes(tag.name()) && new Span(0, words.length()).trim(words).isEmpty();
    return empty
        ? removable(article, tag.span().cover(next.span()), "a word processor's tag", true)
        : finding(article, tag.span(), "a word processor's tag");
  }

  private static void attributes(Article article, Tag tag, List<Finding> findings) {
    for (Tag.Attribute attribute : tag.attributes()) {
      String value = attribute.value().strip().toLowerCase(Locale.ROOT);
      boolean named =
          attribute.name().equals("class") && CLASS.matcher(value).matches()
              || attribute.name().equals("id") && GUID.matcher(value).matches();
      boolean styled = attribute.name().equals("style") && STYLE.matcher(value).find();
      if (named || styled) {
        findings.add(removable(article, attribute.span(), "a word processor's formatting", named));
      }
    }
  }

  private static Finding removable(Article article, Span span, String what, boolean safe) {
    Location whole = article.source().locate(span);
    return finding(article, span.trim(article.source().text()), what)
        .fixedBy(Fix.of("remove it", safe, new Edit(whole, "")));
  }

  private static Finding finding(Article article, Span span, String what) {
    Location where = article.source().locate(span);
    return Finding.of(INFO, where, Quote.of(where.text()) + " is " + what);
  }
}
