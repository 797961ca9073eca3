package dev.copydesk.cli;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Fact;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few rules that are easy to see through, to test the command line with. */
public final class SampleFamily implements RuleFamily {
  @Override
  public String name() {
    return "sample";
  }

  @Override
  public List<Rule> rules(Options options) {
    return List.of(
        new Shouting(options.of("sample/shouting")), new Echo(), new Fragile(), new Numbers());
  }

  /** Finds words in capitals. */
  private static final class Shouting implements ArticleRule {
    private static final RuleInfo INFO =
        RuleInfo.of("sample/shouting", Severity.ERROR, SampleFamily.class);

    private final Pattern shout;

    Shouting(Options options) {
      int least = options.number("least", 4, "How many capitals make a shout.");
      shout = Pattern.compile("\\p{Lu}{" + least + ",}");
    }

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public List<Finding> check(Article article) {
      List<Finding> findings = new ArrayList<>();
      Matcher matcher = shout.matcher(article.text());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        String calm = matcher.group().toLowerCase(Locale.ROOT);
        findings.add(
            Finding.of(INFO, article.locate(span), "\"" + matcher.group() + "\" shouts")
                .fixedBy(
                    article
                        .edit(span, calm)
                        .map(edit -> Fix.of("Write \"" + calm + "\"", true, edit))));
      }
      return findings;
    }
  }

  /** Finds headlines that several articles share. */
  private static final class Echo implements CorpusRule {
    private static final RuleInfo INFO =
        RuleInfo.of("sample/echo", Severity.WARNING, SampleFamily.class);

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public List<Fact> collect(Article article) {
      if (article.blocks().isEmpty()) {
        return List.of();
      }
      Span first = article.blocks().get(0).span();
      return List.of(new Fact(article.text(first), "", Map.of(), article.locate(first)));
    }

    @Override
    public List<Finding> judge(List<Fact> facts) {
      List<Finding> findings = new ArrayList<>();
      for (int i = 1; i < facts.size(); i++) {
        if (facts.get(i).key().equals(facts.get(i - 1).key())) {
          findings.add(
              Finding.of(INFO, facts.get(i).where(), "another article begins like this")
                  .because("the other beginning", facts.get(i - 1).where()));
        }
      }
      return findings;
    }
  }

  /** Breaks down where the text says so. */
  private static final class Fragile implements ArticleRule {
    private static final RuleInfo INFO =
        RuleInfo.of("sample/fragile", Severity.NOTE, SampleFamily.class);

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public List<Finding> check(Article article) {
      if (article.text().contains("break the rule")) {
        throw new IllegalStateException("as asked");
      }
      return List.of();
    }
  }

  /** Takes stock of numbers. */
  private static final class Numbers implements ArticleRule {
    private static final RuleInfo INFO = RuleInfo.inventory("sample/number", SampleFamily.class);

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public List<Finding> check(Article article) {
      List<Finding> findings = new ArrayList<>();
      Matcher matcher = Pattern.compile("\\d+").matcher(article.text());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        findings.add(
            Finding.inventory(
                INFO, article.locate(span), "a number", Map.of("value", matcher.group())));
      }
      return findings;
    }
  }
}
