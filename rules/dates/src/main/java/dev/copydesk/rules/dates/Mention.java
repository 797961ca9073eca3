package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.time.TimeExpression;
import dev.copydesk.analysis.time.TimeExpressions;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A time expression where it stands in the story: {@code block} is the index of its block. */
record Mention(Article article, int block, TimeExpression time) {
  /** Shorter blocks are running text only if they end like a sentence. */
  private static final int SHORTEST_PROSE = 60;

  /** The time expressions of the story in reading order; what belongs to the page is left out. */
  static List<Mention> of(Article article) {
    TimeExpressions all = TimeExpressions.of(article);
    Furniture furniture = Furniture.of(article);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      List<TimeExpression> here = all.ofBlock(i);
      if (!here.isEmpty() && furniture.isStory(i)) {
        for (TimeExpression time : here) {
          mentions.add(new Mention(article, i, time));
        }
      }
    }
    return mentions;
  }

  String text() {
    return article.text(time.span());
  }

  Block home() {
    return article.blocks().get(block);
  }

  /** Whether it stands in running text and not in a line of the page's make-up. */
  boolean isInProse() {
    Role role = home().role();
    boolean prose = role == Role.PARAGRAPH || role == Role.QUOTE || role == Role.LIST_ITEM;
    char last = article.text().charAt(home().span().end() - 1);
    boolean closed = ".:!?\"”’)".indexOf(last) >= 0 && home().span().length() > 2 * text().length();
    return prose && (closed || home().span().length() >= SHORTEST_PROSE);
  }

  /** Whether it is broken over two lines, where spaces and commas prove nothing. */
  boolean isBroken() {
    String text = text();
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  boolean isQuoted() {
    return Quotations.of(article).isQuoted(time.span());
  }

  Span sentence() {
    return Sentences.of(article).ofBlock(block).stream()
        .filter(s -> s.contains(time.span().start()))
        .findFirst()
        .orElse(home().span());
  }

  /** A finding here; in a quotation, which nobody may change, it is no more than a note. */
  Finding finding(RuleInfo rule, String message) {
    return finding(rule, rule.severity(), message);
  }

  Finding finding(RuleInfo rule, Severity severity, String message) {
    return finding(rule, severity, time.span(), message);
  }

  Finding finding(RuleInfo rule, Severity severity, Span where, String message) {
    return Finding.of(rule, article.locate(where), message)
        .with(isQuoted() ? Severity.NOTE : severity);
  }

  /** The fix that writes something else here, where that can be done. */
  Optional<Fix> fix(Span where, String title, boolean safe, String replacement) {
    return isQuoted()
        ? Optional.empty()
        : article.edit(where, replacement).map(edit -> Fix.of(title, safe, edit));
  }

  /** The same finding with the date of publication, against which it was judged, as evidence. */
  static Finding because(Finding finding, Article article) {
    return Publication.of(article)
        .believed()
        .map(claim -> finding.because("published " + claim.date().day(), claim.where()))
        .orElse(finding);
  }
}
