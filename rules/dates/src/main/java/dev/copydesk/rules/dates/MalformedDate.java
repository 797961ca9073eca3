package dev.copydesk.rules.dates;

import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A slip of the keyboard in a date: a missing space, a wrong ending, a misspelled name. */
final class MalformedDate implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/malformed-date", Severity.WARNING, MalformedDate.class);

  /** A month and a day in this order, with what stands between and after them. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,7})(\\.?)(,?)(\\s*)(?:the\\s)?(\\d{1,2})(st|nd|rd|th)?(?:(,?)(\\s*)(\\d{4}))?(?!\\d)");

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(st|nd|rd|th)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : Mention.of(article)) {
      if (mention.time().written().hasDay() && !mention.isBroken()) {
        slip(mention).ifPresent(findings::add);
      }
    }
    Misspelled.in(article).forEach(slip -> findings.add(misspelled(article, slip)));
    return findings;
  }

  private static Optional<Finding> slip(Mention mention) {
    Matcher date = MONTH_FIRST.matcher(mention.text());
    if (!date.find()) {
      return ordinal(mention);
    }
    int day = Integer.parseInt(date.group(5));
    boolean glued = date.group(4).isEmpty();
    boolean comma = !date.group(3).isEmpty();
    boolean gluedYear = date.group(9) != null && date.group(8).isEmpty();
    boolean ending = date.group(6) != null && !date.group(6).equals(DateNames.suffix(day));
    boolean abbreviated = date.group(1).length() < 5;
    String fault =
        ending
            ? "has the wrong ending"
            : gluedYear
                ? "has no space before the year"
                : glued ? "has no space before the day" : "has a comma before the day";
    if (!ending && !gluedYear && !glued && !(comma && abbreviated)) {
      return Optional.empty();
    }
    String dot = comma && abbreviated ? "." : date.group(2);
    String suffix = date.group(6) == null ? "" : DateNames.suffix(day);
    String year = date.group(9) == null ? "" : ", " + date.group(9);
    String right = date.group(1) + dot + " " + day + suffix + year;
    return Optional.of(finding(mention, date.start(), date.end(), fault, right));
  }

  private static Optional<Finding> ordinal(Mention mention) {
    Matcher day = DAY_FIRST.matcher(mention.text());
    if (!day.find()) {
      return Optional.empty();
    }
    String right = DateNames.suffix(Integer.parseInt(day.group(1)));
    return day.group(2).equals(right)
        ? Optional.empty()
        : Optional.of(
            finding(mention, day.start(), day.end(), "has the wrong ending", day.group(1) + right));
  }

  private static Finding finding(Mention mention, int from, int to, String fault, String right) {
    int start = mention.time().span().start();
    Span where = new Span(start + from, start + to);
    String message = "\"" + mention.article().text(where) + "\" " + fault;
    return mention
        .finding(INFO, INFO.severity(), where, message)
        .fixedBy(mention.fix(where, "Write " + right, true, right));
  }

  private static Finding misspelled(Article article, Misspelled slip) {
    String message = "\"" + article.text(slip.where()) + "\" is a misspelling of " + slip.right();
    return slip.quoted()
        ? Finding.of(INFO, article.locate(slip.where()), message).with(Severity.NOTE)
        : Finding.of(INFO, article.locate(slip.where()), message).fixedBy(slip.fix(article));
  }
}
