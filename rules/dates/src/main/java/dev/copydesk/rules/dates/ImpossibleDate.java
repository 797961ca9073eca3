package dev.copydesk.rules.dates;

import dev.copydesk.analysis.time.CalendarParts;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A date or clock time that does not exist. */
final class ImpossibleDate implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/impossible-date", Severity.ERROR, ImpossibleDate.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : Mention.of(article)) {
      CalendarParts written = mention.time().written();
      if (written.hasDay() && !written.exists()) {
        findings.add(
            mention.finding(INFO, "\"" + mention.text() + "\" does not exist: " + why(written)));
      }
    }
    return findings;
  }

  private static String why(CalendarParts written) {
    if (written.month() > 12 || written.month() < 1) {
      return "there is no month " + Math.max(0, written.month());
    }
    if (written.day() < 1) {
      return "there is no day 0";
    }
    int year = written.year() > 0 ? written.year() : 2000;
    int days = YearMonth.of(year, written.month()).lengthOfMonth();
    String month = DateNames.month(written.month());
    boolean february = written.month() == 2 && written.year() > 0;
    return month + (february ? " " + year : "") + " has " + days + " days";
  }
}
