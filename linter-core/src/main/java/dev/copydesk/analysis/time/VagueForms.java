package dev.copydesk.analysis.time;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Times without a place on the calendar: "now", "recently", "the future", "overnight". */
final class VagueForms implements Match.Grammar {
  @Override
  public Optional<Match> at(Tokens t, int i) {
    if (t.isName(i) && !t.isStart(i)) {
      return Optional.empty();
    }
    return switch (t.lower(i)) {
      case "now" -> t.is(i - 1, "from") ? Optional.empty() : vague(i, i + 1, "PRESENT_REF");
      case "currently", "presently", "nowadays", "current" -> vague(i, i + 1, "PRESENT_REF");
      case "right" -> t.is(i + 1, "now") ? vague(i, i + 2, "PRESENT_REF") : Optional.empty();
      case "these" -> t.is(i + 1, "days") ? vague(i, i + 2, "PRESENT_REF") : Optional.empty();
      case "recently", "lately" -> vague(i, i + 1, "PAST_REF");
      case "recent" -> recent(t, i);
      case "future" -> vague(i, i + 1, "FUTURE_REF");
      case "the" -> noun(t, i);
      case "overnight" -> overnight(i);
      default -> Optional.empty();
    };
  }

  private static Optional<Match> recent(Tokens t, int i) {
    boolean units = t.isUnit(i + 1) && t.sense(i + 1).plural();
    return vague(i, units ? i + 2 : i + 1, "PAST_REF");
  }

  private static Optional<Match> noun(Tokens t, int i) {
    boolean ends = t.word(i + 2).kind() == Word.Kind.MARK || !isNoun(t, i + 2);
    if (t.isAny(i + 1, "near", "foreseeable") && t.is(i + 2, "future")) {
      return vague(i, i + 3, "FUTURE_REF");
    }
    if (t.is(i + 1, "recent") && t.is(i + 2, "past")) {
      return vague(i, i + 3, "PAST_REF");
    }
    return switch (t.lower(i + 1)) {
      case "past" -> ends ? vague(i, i + 2, "PAST_REF") : Optional.empty();
      case "future" -> ends ? vague(i, i + 2, "FUTURE_REF") : Optional.empty();
      case "present" -> ends ? vague(i, i + 2, "PRESENT_REF") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isNoun(Tokens t, int i) {
    return switch (t.lower(i)) {
      case "and", "or", "of", "is", "was", "will", "but", "to", "for", "as", "that", "has", "it" ->
          false;
      default -> true;
    };
  }

  private static Optional<Match> vague(int first, int end, String value) {
    return Optional.of(
        Match.date(first, end, Form.VAGUE, ChronoUnit.FOREVER, Meaning.fixed(value)));
  }

  private static Optional<Match> overnight(int i) {
    Meaning night = Resolution.fromPublication(Unit.DAY, 0).at("TNI");
    return Optional.of(
        new Match(
            i,
            i + 1,
            TimeExpression.Type.TIME,
            Form.DEICTIC,
            ChronoUnit.HALF_DAYS,
            CalendarParts.NONE,
            night));
  }
}
