package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code attribution/source}: every statement of an article with who makes it. */
final class SourceInventory implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.inventory("attribution/source", SourceInventory.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    return Attributions.of(article).all().stream().map(a -> finding(article, a)).toList();
  }

  private static Finding finding(Article article, Attribution attribution) {
    Attribution.Source source = attribution.source();
    String kind = source.kind().name().toLowerCase(Locale.ROOT);
    String name = source.name().isEmpty() ? "nobody" : source.name();
    String message = "said by " + (name.length() > 80 ? name.substring(0, 79) + "…" : name);
    List<Span> contents = attribution.contents();
    Finding finding =
        Finding.inventory(
            INFO,
            article.locate(contents.get(0)),
            message,
            Map.of("source", source.name(), "kind", kind));
    for (Span piece : contents.subList(1, contents.size())) {
      finding = finding.because("content", article.locate(piece));
    }
    if (!source.span().isEmpty()) {
      finding = finding.because("source", article.locate(source.span()));
    }
    return attribution.cue().isEmpty()
        ? finding
        : finding.because("cue", article.locate(attribution.cue()));
  }
}
