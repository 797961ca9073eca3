package dev.copydesk.rules.clutter;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Optional;

/** Metadata that a system wrote into the copy, where readers see it. */
final class MetadataResidue implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/metadata-residue", Severity.ERROR, ClutterFamily.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    return article.fields().stream()
        .filter(field -> field.origin() == Field.Origin.RESIDUE)
        .map(field -> finding(article, field))
        .toList();
  }

  private static Finding finding(Article article, Field field) {
    String message = "raw metadata " + Quote.of(field.where().text()) + " stands in the copy";
    return Finding.of(INFO, field.where(), message).fixedBy(header(article, field));
  }

  /** In plain text, a header line of its own in the place of the residue. */
  private static Optional<Fix> header(Article article, Field field) {
    Source source = article.source();
    Span residue = field.where().span();
    String text = source.text();
    int start = residue.start();
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    boolean opensLine = start == 0 || text.charAt(start - 1) == '\n';
    if (!article.format().equals("text") || !opensLine) {
      return Optional.empty();
    }
    int end = residue.end();
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String line = field.name() + ": " + field.value() + "\n\n";
    Edit edit = new Edit(source.locate(new Span(start, end)), line);
    return Optional.of(Fix.of("move it to a header line", true, edit));
  }
}
