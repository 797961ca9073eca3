package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.time.CalendarParts;
import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A weekday that the date beside it does not fall on. */
final class WeekdayMismatch implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/weekday-mismatch", Severity.ERROR, WeekdayMismatch.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : Mention.of(article)) {
      CalendarParts written = mention.time().written();
      if (written.weekday() > 0 && written.hasDay()) {
        judge(mention, written).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> judge(Mention mention, CalendarParts written) {
    DayOfWeek weekday = written.dayOfWeek().orElseThrow();
    if (written.year() > 0) {
      return written
          .date()
          .filter(day -> day.getDayOfWeek() != weekday)
          .map(day -> finding(mention, Severity.ERROR, day));
    }
    Optional<LocalDate> published = Publication.of(mention.article()).day();
    return mention
        .time()
        .day()
        .filter(day -> isInStory(mention) && published.isPresent())
        .filter(day -> day.getDayOfWeek() != weekday)
        .filter(day -> isOnly(day, published.get(), weekday))
        .map(day -> Mention.because(finding(mention, Severity.WARNING, day), mention.article()));
  }

  private static boolean isInStory(Mention mention) {
    return mention.isInProse() || mention.home().role() == Role.DATELINE;
  }

  /** Whether no other year is about as near, in which the weekday would be right. */
  private static boolean isOnly(LocalDate day, LocalDate published, DayOfWeek weekday) {
    LocalDate other = day.isAfter(published) ? day.minusYears(1) : day.plusYears(1);
    long nearer = Math.abs(published.toEpochDay() - day.toEpochDay());
    long farther = Math.abs(published.toEpochDay() - other.toEpochDay());
    return other.getDayOfWeek() != weekday || farther - nearer > 120;
  }

  private static Finding finding(Mention mention, Severity severity, LocalDate day) {
    String right = DateNames.weekday(day);
    String message = "\"" + mention.text() + "\": " + DateNames.american(day) + " is a " + right;
    int end = mention.text().indexOf(' ');
    int letters = 0;
    while (letters < end && Character.isLetter(mention.text().charAt(letters))) {
      letters++;
    }
    int start = mention.time().span().start();
    Span weekday = new Span(start, start + letters);
    boolean spelledOut = mention.text().startsWith("day", Math.max(0, letters - 3));
    return mention
        .finding(INFO, severity, message)
        .fixedBy(
            mention
                .fix(weekday, "Write " + right + ", if the date is right", false, right)
                .filter(fix -> spelledOut));
  }
}
