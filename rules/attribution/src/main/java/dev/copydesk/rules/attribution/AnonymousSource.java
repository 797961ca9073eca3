package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.List;
import java.util.Set;

/** {@code attribution/anonymous-source}: somebody states something without a name. */
final class AnonymousSource implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("attribution/anonymous-source", Severity.NOTE, AnonymousSource.class);
  private static final Set<String> REASONS =
      Set.of("anonymity", "anonymously", "authorized", "authorised", "named", "identified");

  private final int accepted;
  private final boolean excused;
  private final Set<String> ignored;

  AnonymousSource(Options options) {
    Options own = options.of(INFO.id());
    accepted = own.number("accepted", 0, "How many unnamed sources an article may have.");
    excused = own.flag("reason-excuses", false, "Pass over those with a reason for anonymity.");
    ignored = Set.copyOf(own.words("ignore", List.of(), "Words for people to pass over."));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    if (Form.of(article) == Form.TRANSCRIPT) {
      return List.of();
    }
    Reading text = Reading.of(article);
    List<UnnamedSource> found =
        UnnamedSources.of(article).all().stream()
            .filter(s -> s.kind() == UnnamedSource.Kind.ANONYMOUS)
            .filter(s -> !ignored.contains(text.lower(s.last() - 1)))
            .filter(s -> !excused || !hasReason(text, s))
            .toList();
    return found.size() <= accepted
        ? List.of()
        : found.stream().map(s -> finding(article, text, s)).toList();
  }

  private static Finding finding(Article article, Reading text, UnnamedSource source) {
    String lack =
        hasReason(text, source)
            ? "a source without a name"
            : source.last() - source.first() == 1
                ? "a source without a name, a role and a reason"
                : "a source without a name and a reason";
    String words = Wording.quoted(article, source.span());
    return Finding.of(INFO, article.locate(source.span()), words + ": " + lack);
  }

  /** Whether the sentence says why the name is kept back. */
  private static boolean hasReason(Reading text, UnnamedSource source) {
    for (Reading.Paragraph paragraph : text.paragraphs()) {
      if (paragraph.first() <= source.first() && source.first() < paragraph.last()) {
        for (int i = paragraph.first(); i < paragraph.last(); i++) {
          if (REASONS.contains(text.lower(i))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
