package dev.copydesk.rules.dates;

import dev.copydesk.analysis.time.TimeExpression;
import dev.copydesk.analysis.time.TimeExpression.Form;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that is not written in the style of the house. */
final class OffStyle implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.off("dates/off-style", Severity.NOTE, OffStyle.class);

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?";
  private static final Pattern CALENDAR =
      Pattern.compile(
          MONTH
              + ",? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:,? ?\\d{4})?|(?:the )?\\d{1,2}"
              + "(?:st|nd|rd|th)? (?:of )?"
              + MONTH
              + "(?:,? \\d{4})?");

  private final DateStyle style;

  OffStyle(Options options) {
    style =
        DateStyle.of(
            options.choice(
                "style",
                "ap",
                "The form of dates: Jan. 20, 2025 (ap), January 20, 2025 (chicago), "
                    + "20 January 2025 (guardian) or 2025-01-20 (iso).",
                "ap",
                "chicago",
                "guardian",
                "iso"));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : Mention.of(article)) {
      TimeExpression time = mention.time();
      if (mention.isQuoted() || mention.isBroken()) {
        continue;
      }
      if (time.form() == Form.DATE && time.written().hasDay() && time.written().exists()) {
        calendar(mention).ifPresent(findings::add);
      } else if (style == DateStyle.AP && isDayFromHere(mention)) {
        findings.add(weekday(mention));
      }
    }
    return findings;
  }

  private Optional<Finding> calendar(Mention mention) {
    Matcher date = CALENDAR.matcher(mention.text());
    if (!date.find()) {
      return Optional.empty();
    }
    int start = mention.time().span().start();
    Span where = new Span(start + date.start(), start + date.end());
    return style
        .write(mention.time().written())
        .filter(right -> !right.equals(date.group()))
        .map(right -> finding(mention, where, right, true));
  }

  private static boolean isDayFromHere(Mention mention) {
    TimeExpression time = mention.time();
    return time.form() == Form.DEICTIC
        && time.precision() == ChronoUnit.DAYS
        && time.day().isPresent()
        && mention.isInProse()
        && mention.text().indexOf(' ') < 0;
  }

  /** A weekday says the same tomorrow, but the sentence around it may have to change. */
  private static Finding weekday(Mention mention) {
    String right = DateNames.weekday(mention.time().day().orElseThrow());
    return finding(mention, mention.time().span(), right, false);
  }

  private static Finding finding(Mention mention, Span where, String right, boolean safe) {
    String message =
        "\""
            + mention.article().text(where)
            + "\" is written \""
            + right
            + "\" in the style of the house";
    return mention
        .finding(INFO, INFO.severity(), where, message)
        .fixedBy(mention.fix(where, "Write " + right, safe, right));
  }
}
