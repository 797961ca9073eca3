package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Field;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that hold the place of what is still to come. */
final class Placeholder implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/placeholder", Severity.ERROR, ClutterFamily.class);

  /** More in one paragraph would tell an editor nothing new. */
  private static final int MOST = 100;

  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}\\p{L}+ ?\\(TK\\)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Slot slots = new Slot(article.text(), article.format());
    Filler filler = new Filler(article.text());
    boolean shortForm =
        article.text().contains("(TK)") && SHORT_FORM.matcher(article.text()).find();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.role() == Role.CODE || Frame.holds(block)) {
        continue;
      }
      List<Word> words = Words.of(article).ofBlock(i);
      List<Span> spans = new ArrayList<>();
      slots.find(block.span(), span -> add(span, spans));
      filler.find(block.span(), words, span -> add(span, spans));
      new Marker(words, shortForm).find(span -> add(span, spans));
      spans.stream()
          .filter(span -> !isMarkUp(article, span) && !isAdded(article, block, span))
          .filter(span -> !isFilledIn(article, span))
          .map(span -> finding(article, span))
          .forEach(findings::add);
    }
    return findings;
  }

  private static boolean isMarkUp(Article article, Span span) {
    return article.inlines().stream()
        .anyMatch(inline -> inline.kind() != Inline.Kind.EMPHASIS && inline.span().overlaps(span));
  }

  /** "{{ title }}" where the front matter has a title, or among the tags of a template. */
  private static boolean isFilledIn(Article article, Span span) {
    String words = article.text(span);
    if (!words.startsWith("{{") || article.format().equals("text")) {
      return false;
    }
    String name = words.replaceAll("[{}]", "").strip();
    return article.source().text().contains("{%")
        || article.fields().stream()
            .anyMatch(
                field ->
                    field.origin() == Field.Origin.FRONT_MATTER
                        && field.name().equalsIgnoreCase(name));
  }

  /** "We love this [city]": what an editor adds to a quotation, in lower case. */
  private static boolean isAdded(Article article, Block block, Span span) {
    String words = article.text(span);
    boolean plain =
        words.startsWith("[")
            && words
                .chars()
                .skip(1)
                .limit(words.length() - 2)
                .allMatch(c -> c == ' ' || Character.isLowerCase(c));
    boolean order = words.startsWith("[insert ") || words.startsWith("[tk");
    return plain && !order && (block.role() == Role.QUOTE || Quotations.of(article).isQuoted(span));
  }

  private static void add(Span span, List<Span> spans) {
    if (spans.size() < MOST && spans.stream().noneMatch(span::overlaps)) {
      spans.add(span);
    }
  }

  private static Finding finding(Article article, Span span) {
    String message = Quote.of(article.text(span)) + " holds the place of something still to come";
    return Finding.of(INFO, article.locate(span), message);
  }
}
