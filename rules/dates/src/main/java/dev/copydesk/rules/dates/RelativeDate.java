package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.time.TimeExpression;
import dev.copydesk.analysis.time.TimeExpression.Form;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A time that is counted from the day of publication, in an article that does not tell the day. */
final class RelativeDate implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/relative-date", Severity.WARNING, RelativeDate.class);

  private final boolean strict;

  RelativeDate(Options options) {
    strict =
        options.flag(
            "strict",
            false,
            "Whether to report today, yesterday and last/next Monday in dated articles too.");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    boolean dated = Publication.of(article).day().isPresent();
    if (dated && !strict) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : Mention.of(article)) {
      TimeExpression time = mention.time();
      if (isRelative(time) && !isAlone(mention) && !mention.isQuoted()) {
        if (!dated) {
          String message = "\"" + mention.text() + "\" has nothing to count from";
          findings.add(mention.finding(INFO, severity(time), message));
        } else if (isLoose(mention)) {
          String message = "\"" + mention.text() + "\" is not clear to every reader";
          findings.add(mention.finding(INFO, message));
        }
      }
    }
    return findings;
  }

  private static boolean isRelative(TimeExpression time) {
    return time.form() == Form.WEEKDAY
        || time.form() == Form.DEICTIC
        || time.form() == Form.RELATIVE && !time.value().endsWith("_REF");
  }

  /** What is said of months and years is vague anyway. */
  private static Severity severity(TimeExpression time) {
    boolean fine = time.precision().compareTo(ChronoUnit.WEEKS) <= 0;
    return fine ? INFO.severity() : Severity.NOTE;
  }

  /** "4 hours ago" on a line of its own belongs to the page and not to the story. */
  private static boolean isAlone(Mention mention) {
    return mention.home().span().length() - mention.time().span().length() < 12;
  }

  private static boolean isLoose(Mention mention) {
    TimeExpression time = mention.time();
    String text = mention.text().toLowerCase(Locale.ROOT);
    boolean stepped = text.startsWith("last ") || text.startsWith("next ");
    return time.form() == Form.DEICTIC || time.form() == Form.WEEKDAY && stepped;
  }
}
