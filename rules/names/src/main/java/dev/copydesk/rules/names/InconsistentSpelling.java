package dev.copydesk.rules.names;

import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.name.Mention;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
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
import java.util.Optional;

/** One name that an article spells in two ways. */
final class InconsistentSpelling implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("names/inconsistent-spelling", Severity.WARNING, InconsistentSpelling.class);
  private static final int SHOWN = 5;

  /** So many sentences with both in them are no slip. */
  private static final int SETTLED = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Mention> mentions = Names.of(article).mentions();
    List<Finding> findings = new ArrayList<>();
    for (Variant variant : Variants.in(NameTable.of(article), pair -> !areSideBySide(pair))) {
      boolean heading =
          variant.reason().equals(Wordings.PARTICLE)
              && !(isInCopy(article, mentions, variant.rare())
                  && isInCopy(article, mentions, variant.usual()));
      if (!heading) {
        findings.add(finding(article, mentions, variant));
      }
    }
    return findings;
  }

  /** Nobody spells a name in two ways in one sentence. */
  private static boolean areSideBySide(Pair pair) {
    return pair.edits() > 0
        && pair.meetings() >= (pair.rare().known().any() ? 1 : SETTLED)
        && !pair.sameBefore();
  }

  private static Finding finding(Article article, List<Mention> mentions, Variant variant) {
    List<Location> odd = places(article, mentions, variant.rare());
    boolean slight = variant.formOnly() || isQuoted(article, mentions, variant.rare());
    Finding finding =
        Finding.of(INFO, odd.get(0), Messages.inArticle(variant))
            .with(slight ? Severity.NOTE : INFO.severity())
            .with("usual", variant.usual().text())
            .with("rare", variant.rare().text())
            .because(
                "spelled \"" + variant.usual().text() + "\"",
                places(article, mentions, variant.usual()).get(0));
    for (Location where : odd.subList(1, Math.min(odd.size(), SHOWN))) {
      finding = finding.because("spelled \"" + variant.rare().text() + "\" again", where);
    }
    return finding.fixedBy(fix(article, mentions, variant));
  }

  /** Writes the usual form everywhere but in quotations, where nothing may be changed. */
  private static Optional<Fix> fix(Article article, List<Mention> mentions, Variant variant) {
    Spelling.Use usual = variant.usual().uses().get(0);
    String right = article.text(span(mentions.get(usual.place()), usual));
    List<Edit> edits = new ArrayList<>();
    for (Spelling.Use use : variant.rare().uses()) {
      Span odd = span(mentions.get(use.place()), use);
      if (!Quotations.of(article).isQuoted(odd)) {
        article.edit(odd, right).ifPresent(edits::add);
      }
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix("Write \"" + right + "\" throughout", false, edits));
  }

  private static boolean isInCopy(Article article, List<Mention> mentions, Spelling spelling) {
    return spelling.uses().stream()
        .map(use -> article.blocks().get(mentions.get(use.place()).block()).role())
        .anyMatch(role -> role == Role.PARAGRAPH || role == Role.LIST_ITEM || role == Role.QUOTE);
  }

  private static boolean isQuoted(Article article, List<Mention> mentions, Spelling spelling) {
    Quotations quotations = Quotations.of(article);
    return spelling.uses().stream()
        .allMatch(use -> quotations.isQuoted(span(mentions.get(use.place()), use)));
  }

  private static List<Location> places(Article article, List<Mention> mentions, Spelling spelling) {
    return spelling.uses().stream()
        .map(use -> article.locate(span(mentions.get(use.place()), use)))
        .toList();
  }

  private static Span span(Mention mention, Spelling.Use use) {
    Span first = mention.parts().get(use.part()).span();
    return first.cover(mention.parts().get(use.part() + use.length() - 1).span());
  }
}
