package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.time.CalendarParts;
import dev.copydesk.analysis.time.TimeExpression.Form;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A numeric date that is another day to readers in another country. */
final class AmbiguousDate implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/ambiguous-date", Severity.NOTE, AmbiguousDate.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Mention> slashed = Mention.of(article).stream().filter(AmbiguousDate::isSlashed).toList();
    if (slashed.isEmpty()
        || slashed.stream().anyMatch(m -> m.time().written().day() > 12)
        || !English.isEnglish(article)) {
      return List.of();
    }
    Optional<LocalDate> published = Publication.of(article).day();
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : slashed) {
      CalendarParts written = mention.time().written();
      if (written.day() != written.month()
          && mention.isInProse()
          && !isSettled(written, published)) {
        findings.add(finding(mention, written));
      }
    }
    return findings;
  }

  private static boolean isSlashed(Mention mention) {
    int slash = mention.text().indexOf('/');
    return mention.time().form() == Form.NUMERIC
        && mention.time().written().exists()
        && slash > 0
        && slash <= 2;
  }

  /** Whether one of the two readings is the day of publication, which is meant then. */
  private static boolean isSettled(CalendarParts written, Optional<LocalDate> published) {
    return published
        .filter(day -> day.equals(monthFirst(written)) || day.equals(dayFirst(written)))
        .isPresent();
  }

  private static LocalDate monthFirst(CalendarParts written) {
    return LocalDate.of(written.year(), written.month(), written.day());
  }

  private static LocalDate dayFirst(CalendarParts written) {
    return LocalDate.of(written.year(), written.day(), written.month());
  }

  private static Finding finding(Mention mention, CalendarParts written) {
    String readings =
        DateNames.american(monthFirst(written)) + " or " + DateNames.american(dayFirst(written));
    String message = "\"" + mention.text() + "\" is " + readings;
    return mention
        .finding(INFO, message)
        .fixedBy(write(mention, monthFirst(written)))
        .fixedBy(write(mention, dayFirst(written)));
  }

  private static Optional<Fix> write(Mention mention, LocalDate day) {
    String text = DateNames.american(day);
    return mention.fix(mention.time().span(), "Write " + text, false, text);
  }
}
