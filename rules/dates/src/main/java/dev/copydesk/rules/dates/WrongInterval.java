package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.analysis.time.TimeExpression;
import dev.copydesk.analysis.time.TimeExpression.Form;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time between two dates that are both stated, and that are another length apart. */
final class WrongInterval implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/wrong-interval", Severity.WARNING, WrongInterval.class);

  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4})([DWMY])");
  private static final Set<String> LINKS =
      Set.of(",", "(", "-", "–", "—", "on", "in", "just", "only", "exactly");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Mention> mentions = Mention.of(article);
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention here = mentions.get(i);
      Mention next = mentions.get(i + 1);
      if (here.time().form() == Form.DURATION && isDay(next)) {
        Optional<Mention> before = beside(mentions, i - 1, here);
        Optional<Mention> other = before.isPresent() ? before : beside(next, mentions, i + 2);
        other.flatMap(o -> between(here, next, o)).ifPresent(findings::add);
      }
      yearsAgo(here, next)
          .or(() -> yearsAgo(next, here))
          .filter(f -> isLinked(here, next))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static boolean isDay(Mention mention) {
    return mention.time().written().hasDay() && mention.time().day().isPresent();
  }

  /** The date right before a length: "on Nov. 8, two days after …". */
  private static Optional<Mention> beside(List<Mention> mentions, int i, Mention length) {
    return i < 0
        ? Optional.empty()
        : Optional.of(mentions.get(i)).filter(m -> isDay(m) && isLinked(m, length));
  }

  /** The date right after another: "two days after Nov. 5, on Nov. 8". */
  private static Optional<Mention> beside(Mention date, List<Mention> mentions, int i) {
    return i >= mentions.size()
        ? Optional.empty()
        : Optional.of(mentions.get(i)).filter(m -> isDay(m) && isLinked(date, m));
  }

  /** Whether nothing stands between the two but words that tie them together. */
  private static boolean isLinked(Mention one, Mention other) {
    List<Word> words = gap(one, other);
    return one.block() == other.block()
        && !words.isEmpty()
        && words.size() <= 3
        && words.stream().allMatch(w -> LINKS.contains(w.lower()));
  }

  private static List<Word> gap(Mention one, Mention other) {
    int from = one.time().span().end();
    int to = other.time().span().start();
    return one.block() != other.block() || to < from
        ? List.of()
        : Words.of(one.article()).in(new Span(from, to));
  }

  private static Optional<Finding> between(Mention length, Mention from, Mention to) {
    List<Word> words = gap(length, from);
    boolean after = words.size() == 1 && words.get(0).lower().equals("after");
    boolean before = words.size() == 1 && words.get(0).lower().equals("before");
    Matcher value = LENGTH.matcher(length.time().value());
    if (!after && !before || !value.matches()) {
      return Optional.empty();
    }
    long amount = Long.parseLong(value.group(1)) * (after ? 1 : -1);
    LocalDate start = from.time().day().orElseThrow();
    LocalDate wanted = plus(start, amount, value.group(2));
    LocalDate stated = to.time().day().orElseThrow();
    long days = ChronoUnit.DAYS.between(start, stated);
    if (Math.abs(ChronoUnit.DAYS.between(wanted, stated)) <= tolerance(value.group(2))) {
      return Optional.empty();
    }
    String dates = DateNames.american(start) + " to " + DateNames.american(stated);
    String message =
        "\"" + length.text() + "\": from " + dates + " it is " + Math.abs(days) + " days";
    return Optional.of(
        length
            .finding(INFO, message)
            .because("counted from here", from.article().locate(from.time().span()))
            .because("to here", to.article().locate(to.time().span())));
  }

  private static LocalDate plus(LocalDate day, long amount, String unit) {
    return switch (unit) {
      case "D" -> day.plusDays(amount);
      case "W" -> day.plusWeeks(amount);
      case "M" -> day.plusMonths(amount);
      default -> day.plusYears(amount);
    };
  }

  /** Nobody counts the days of a month, only those of a day. */
  private static long tolerance(String unit) {
    return switch (unit) {
      case "D" -> 0;
      case "W" -> 3;
      case "M" -> 20;
      default -> 200;
    };
  }

  /** "ten years ago, in 1999": a year of difference is rounding. */
  private static Optional<Finding> yearsAgo(Mention ago, Mention year) {
    TimeExpression time = ago.time();
    boolean fits =
        time.form() == Form.RELATIVE
            && time.precision() == ChronoUnit.YEARS
            && ago.text().endsWith(" ago")
            && time.day().isPresent()
            && year.time().form() == Form.YEAR;
    if (!fits) {
      return Optional.empty();
    }
    int counted = time.day().orElseThrow().getYear();
    int stated = year.time().written().year();
    return Math.abs(counted - stated) < 2
        ? Optional.empty()
        : Optional.of(
            ago.finding(INFO, "\"" + ago.text() + "\" was " + counted + ", not " + stated)
                .because("the year that is stated", year.article().locate(year.time().span())));
  }
}
