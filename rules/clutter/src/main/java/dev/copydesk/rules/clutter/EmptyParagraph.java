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
import java.util.Set;

/** Paragraphs and headings of a source file that hold nothing. */
final class EmptyParagraph implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/empty-paragraph", Severity.NOTE, ClutterFamily.class);

  private static final Set<String> NAMES =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");

  /** What only shows how an empty paragraph looks. */
  private static final Set<String> LOOKS = Set.of("style", "align", "dir", "lang");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Tag> tags = WrittenMarkup.of(article).tags();
    for (int i = 0; i + 1 < tags.size(); i++) {
      Tag open = tags.get(i);
      if (open.closing() || !NAMES.contains(open.name())) {
        continue;
      }
      int next = i + 1;
      while (next + 1 < tags.size() && tags.get(next).opens("br")) {
        next++;
      }
      Tag close = tags.get(next);
      if (close.closes(open.name()) && isEmpty(article, tags.subList(i, next + 1))) {
        findings.add(finding(article, open, close));
      }
    }
    return findings;
  }

  private static boolean isEmpty(Article article, List<Tag> tags) {
    Tag open = tags.get(0);
    String text = article.source().text();
    for (int i = 0; i + 1 < tags.size(); i++) {
      String words =
          tags.get(i)
              .textBefore(tags.get(i + 1), text)
              .replace("&nbsp;", " ")
              .replace("&#160;", " ");
      if (!new Span(0, words.length()).trim(words).isEmpty()) {
        return false;
      }
    }
    return !open.closing()
        && open.attributes().stream()
            .allMatch(a -> LOOKS.contains(a.name()) || a.value().startsWith("Mso"));
  }

  /** Safe where a paragraph holds nothing at all: a blank may have been put there to keep a gap. */
  private static Finding finding(Article article, Tag open, Tag close) {
    Span span = open.span().cover(close.span());
    Location where = article.source().locate(span);
    boolean nothing =
        where.text().replaceAll("<[^>]*>", "").isBlank() && !where.text().contains("<br");
    boolean plain = open.attributes().isEmpty();
    return Finding.of(INFO, where, "the paragraph " + Quote.of(where.text()) + " is empty")
        .fixedBy(Fix.of("remove it", nothing && plain, new Edit(where, "")));
  }
}
