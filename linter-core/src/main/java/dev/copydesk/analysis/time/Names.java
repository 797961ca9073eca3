package dev.copydesk.analysis.time;

import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.time.TimeExpression.Form;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names that hold the words of a date: some mean a day ("Christmas Day", "the Sept. 11 attacks"),
 * the others, such as newspapers, none at all.
 */
final class Names implements Match.Grammar {
  private static final Map<String, List<Name>> BY_FIRST = read();
  private static final String NO_TIME = "-";

  private record Name(List<String> words, String value) {}

  /** How many words from {@code i} on are a name that means no time; 0 if none. */
  static int withoutTime(Tokens t, int i) {
    return find(t, i).filter(n -> n.value().equals(NO_TIME)).map(n -> n.words().size()).orElse(0);
  }

  static Match september11(int first, int end) {
    return Match.date(
        first,
        end,
        Form.NAME,
        ChronoUnit.DAYS,
        Meaning.fixed("2001-09-11", LocalDate.of(2001, 9, 11)));
  }

  @Override
  public Optional<Match> at(Tokens t, int i) {
    int name = t.is(i, "the") ? i + 1 : i;
    return find(t, name)
        .filter(n -> !n.value().equals(NO_TIME))
        .map(n -> match(t, name, n).from(i));
  }

  private static Optional<Name> find(Tokens t, int i) {
    if (!t.isCapital(i) && !t.isCapital(i + 1)) {
      return Optional.empty();
    }
    for (Name name : BY_FIRST.getOrDefault(t.lower(i), List.of())) {
      int k = 0;
      while (k < name.words().size() && t.is(i + k, name.words().get(k))) {
        k++;
      }
      if (k == name.words().size()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static Match match(Tokens t, int i, Name name) {
    int end = i + name.words().size();
    if (name.value().length() == 10) {
      return september11(i, end);
    }
    int month = Integer.parseInt(name.value().substring(0, 2));
    int day = Integer.parseInt(name.value().substring(3));
    int year = CalendarForms.yearNumber(t, t.skipComma(end));
    CalendarParts parts = new CalendarParts(0, year, month, day);
    Meaning meaning = Resolution.day(parts);
    int last = year > 0 ? t.skipComma(end) + 1 : end;
    return Match.date(i, last, Form.NAME, ChronoUnit.DAYS, meaning);
  }

  private static Map<String, List<Name>> read() {
    Map<String, List<Name>> names = new HashMap<>();
    for (String line : WordList.lines(Names.class, "dated-names.txt")) {
      int blank = line.indexOf(' ');
      List<String> words =
          Stream.of(line.substring(blank + 1).split(" ")).map(Tokens::stem).toList();
      names
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Name(words, line.substring(0, blank)));
    }
    names.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    return Collections.unmodifiableMap(names);
  }
}
