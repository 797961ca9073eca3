package dev.copydesk.analysis.time;

import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.Words;
import dev.copydesk.analysis.time.Meaning.Reading;
import dev.copydesk.analysis.time.TimeExpression.Form;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The time expressions of an article in reading order, without overlaps, each resolved against the
 * day of publication and the dates mentioned before it.
 */
public final class TimeExpressions {
  private static final Set<Form> MENTIONS =
      EnumSet.of(
          Form.DATE,
          Form.NUMERIC,
          Form.WEEKDAY,
          Form.DEICTIC,
          Form.RELATIVE,
          Form.YEAR,
          Form.PERIOD,
          Form.ANAPHORIC);

  private final List<TimeExpression> all = new ArrayList<>();
  private final int[] firstOfBlock;
  private final Optional<LocalDate> published;
  private Optional<LocalDate> anchor = Optional.empty();
  private ChronoUnit anchorPrecision = ChronoUnit.DAYS;

  private TimeExpressions(Article article) {
    published = Publication.of(article).day();
    Words words = Words.of(article);
    List<Block> blocks = article.blocks();
    firstOfBlock = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      firstOfBlock[i] = all.size();
      Role role = blocks.get(i).role();
      if (role != Role.CODE) {
        read(new Tokens(words.ofBlock(i), role == Role.HEADLINE || role == Role.SUBHEAD));
      }
    }
    firstOfBlock[blocks.size()] = all.size();
  }

  /** The time expressions of an article. */
  public static TimeExpressions of(Article article) {
    return article.analysis(TimeExpressions.class, TimeExpressions::new);
  }

  /** All of them, in reading order. */
  public List<TimeExpression> all() {
    return Collections.unmodifiableList(all);
  }

  /** Those of a block, by its index in {@link Article#blocks()}. */
  public List<TimeExpression> ofBlock(int index) {
    return all().subList(firstOfBlock[index], firstOfBlock[index + 1]);
  }

  /** Those that lie in a span. */
  public List<TimeExpression> in(Span span) {
    return all.stream().filter(e -> span.contains(e.span())).toList();
  }

  private void read(Tokens tokens) {
    int i = 0;
    while (i < tokens.size()) {
      int name = Names.withoutTime(tokens, i);
      if (name > 0) {
        i += name;
        continue;
      }
      Optional<Match> match = tokens.canBegin(i) ? Recognizer.at(tokens, i) : Optional.empty();
      match.ifPresent(m -> all.add(resolve(tokens, m)));
      i = match.map(Match::end).orElse(i + 1);
    }
  }

  private TimeExpression resolve(Tokens tokens, Match match) {
    Direction direction =
        match.written().day() == 0 || match.written().year() == 0
            ? Direction.around(tokens, match.first(), match.end())
            : Direction.UNKNOWN;
    Reading reading =
        match.meaning().in(new Context(published, anchor, anchorPrecision, direction));
    boolean mention =
        match.type() != TimeExpression.Type.DURATION && MENTIONS.contains(match.form());
    if (mention && match.precision() != ChronoUnit.FOREVER && reading.day().isPresent()) {
      anchor = reading.day();
      anchorPrecision = match.precision();
    }
    return new TimeExpression(
        tokens.span(match.first(), match.end()),
        match.type(),
        reading.value(),
        match.form(),
        match.precision(),
        match.written(),
        reading.day());
  }
}
