package dev.copydesk.rules.names;

import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.name.Mention.Kind;
import dev.copydesk.analysis.name.NamedEntity;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A last name that stands before the reader has been told who bears it. */
final class FirstReference implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.off("names/first-reference", Severity.NOTE, FirstReference.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (NamedEntity entity : Names.of(article).entities()) {
      if (entity.kind() == Kind.PERSON) {
        early(article, entity).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> early(Article article, NamedEntity person) {
    var told = person.mentions().stream().filter(m -> isTold(article, m)).toList();
    if (told.isEmpty() || told.get(0).parts().size() > 1 || !told.get(0).title().isEmpty()) {
      return Optional.empty();
    }
    return told.stream()
        .filter(m -> m.parts().size() > 1)
        .findFirst()
        .map(
            full ->
                Finding.of(
                        INFO,
                        article.locate(told.get(0).span()),
                        Messages.quoted(told.get(0).name())
                            + " stands before the full name "
                            + Messages.quoted(full.name())
                            + " is given")
                    .because("full name", article.locate(full.span())));
  }

  /** Headlines and captions stand for themselves, and in a quotation the speaker chose the name. */
  private static boolean isTold(Article article, dev.copydesk.analysis.name.Mention mention) {
    Role role = article.blocks().get(mention.block()).role();
    boolean running = role == Role.PARAGRAPH || role == Role.LIST_ITEM;
    return running && !Quotations.of(article).isQuoted(mention.span());
  }
}
