package dev.copydesk.rules.dates;

import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import java.util.List;

/** The rules about dates: when an article was published, and every date it speaks of. */
public final class DatesFamily implements RuleFamily {
  @Override
  public String name() {
    return "dates";
  }

  @Override
  public List<Rule> rules(Options options) {
    return List.of(
        new AmbiguousDate(),
        new ConflictingDate(),
        new Expression(),
        new FutureDate(options.today()),
        new ImpossibleDate(),
        new MalformedDate(),
        new MissingDate(),
        new OffStyle(options.of("dates/off-style")),
        new RelativeDate(options.of("dates/relative-date")),
        new WeekdayMismatch(),
        new WrongAge(),
        new WrongInterval());
  }
}
