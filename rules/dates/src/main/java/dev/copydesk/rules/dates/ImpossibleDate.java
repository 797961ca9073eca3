package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.analysis.time.CalendarParts;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A date or clock time that does not exist. */
final class ImpossibleDate implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/impossible-date", Severity.ERROR, ImpossibleDate.class);

  private static final Set<String> MERIDIEMS = Set.of("a.m.", "p.m.", "am", "pm");
  private static final Pattern MINUTES_BEYOND = Pattern.compile("[6-9]\\d");

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
    findings.addAll(times(article));
    return findings;
  }

  /** "12:75 p.m." is no time expression, so that the words themselves have to be looked at. */
  private static List<Finding> times(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Word> words = Words.of(article).all();
    for (int i = 1; i + 2 < words.size(); i++) {
      Word colon = words.get(i);
      Word minutes = words.get(i + 1);
      boolean shaped =
          colon.isMark(":")
              && words.get(i - 1).touches(colon)
              && colon.touches(minutes)
              && MERIDIEMS.contains(words.get(i + 2).lower());
      if (shaped && MINUTES_BEYOND.matcher(minutes.text()).matches()) {
        Span where = new Span(words.get(i - 1).start(), words.get(i + 2).end());
        String message = "\"" + article.text(where) + "\" does not exist: an hour has 60 minutes";
        findings.add(Finding.of(INFO, article.locate(where), message));
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
