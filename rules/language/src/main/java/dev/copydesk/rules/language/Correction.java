package dev.copydesk.rules.language;

import dev.copydesk.analysis.Quotations;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reports what LanguageTool says on one topic. */
record Correction(Topic topic, Choice choice, Desk desk) implements ArticleRule {
  private static final int MOST_PLACES = 20;

  @Override
  public RuleInfo info() {
    return topic.info();
  }

  @Override
  public void prepare(Article article) {
    Tongue.of(article, desk.setup().variant()).ifPresent(desk::prepareProofreader);
  }

  @Override
  public List<Finding> check(Article article) {
    Map<String, Finding> habits = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Remark remark : Proofreading.of(article, desk).remarks()) {
      if (!remark.topic().equals(topic) || !choice.allows(remark.id())) {
        continue;
      }
      if (!choice.asksFor(remark.id()) && Doubts.of(article).doubts(remark)) {
        continue;
      }
      Finding finding = finding(article, remark);
      habit(article, remark)
          .ifPresentOrElse(
              habit -> habits.merge(habit, finding, Correction::also), () -> findings.add(finding));
    }
    findings.addAll(habits.values());
    return findings;
  }

  /** What is a habit of the hand, told by what is done again and again; empty for a slip. */
  private static Optional<String> habit(Article article, Remark remark) {
    boolean marks = article.text(remark.span()).chars().noneMatch(Character::isLetterOrDigit);
    if (remark.topic().equals(Topic.TYPOGRAPHY) || marks) {
      return Optional.of(remark.id());
    }
    boolean chosen =
        remark.topic().isTaste()
            || remark.compound()
            || remark.topic().equals(Topic.CONFUSED_WORDS);
    String words = article.text(remark.span()).toLowerCase(Locale.ROOT);
    return chosen ? Optional.of(remark.id() + " " + words) : Optional.empty();
  }

  private Finding finding(Article article, Remark remark) {
    boolean isCertain =
        !Quotations.of(article).isQuoted(remark.span()) && !remark.guessed() && !remark.compound();
    Finding finding =
        Finding.of(info(), article.locate(remark.span()), Wording.of(article, remark))
            .with(isCertain ? info().severity() : Severity.NOTE)
            .with("languagetool", remark.id());
    for (String suggestion : remark.suggestions()) {
      String title = suggestion.isEmpty() ? "take it out" : "write \"" + suggestion + "\"";
      finding =
          finding.fixedBy(
              article.edit(remark.span(), suggestion).map(edit -> Fix.of(title, false, edit)));
    }
    return finding;
  }

  /** A habit of a hand is one finding; its other places are evidence, counted in the properties. */
  private static Finding also(Finding first, Finding next) {
    int times = Integer.parseInt(first.properties().getOrDefault("times", "1")) + 1;
    Finding finding = first.with("times", Integer.toString(times));
    return times > MOST_PLACES ? finding : finding.because("also here", next.where());
  }
}
