package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.text.Span;
import java.util.EnumSet;
import java.util.Set;

/** Finds what in a sentence makes it a claim: figures, charges, superlatives. */
final class ClaimContent {
  private static final Set<String> PERCENT = Set.of("percent", "per", "pct");
  private static final Set<String> RATIO = Set.of("in", "out");
  private static final Set<String> LINKS = Set.of("than", "to", "a", "an", "as", "of", "the");
  private static final Set<String> WRONGDOING = WordList.set(ClaimContent.class, "wrongdoing.txt");
  private static final Set<String> ELECTION = WordList.set(ClaimContent.class, "election.txt");
  private static final Set<String> CONFLICT = WordList.set(ClaimContent.class, "conflict.txt");
  private static final Set<String> MARKETS = WordList.set(ClaimContent.class, "markets.txt");
  private static final Set<String> MOVES = WordList.set(ClaimContent.class, "market-moves.txt");
  private static final Set<String> APPROXIMATORS =
      WordList.set(ClaimContent.class, "approximators.txt");

  private final Reading text;
  private final Reporting reporting;
  private final Measures measures;

  ClaimContent(Reading text, Reporting reporting) {
    this.text = text;
    this.reporting = reporting;
    this.measures = new Measures(text);
  }

  /** Whether a word in lower case speaks of a crime or another wrong. */
  static boolean isWrongdoing(String lower) {
    return WRONGDOING.contains(lower);
  }

  void read(int first, int last, Set<ClaimFeature> features) {
    if (last - first < 12) {
      features.add(ClaimFeature.SHORT);
    }
    int names = 0;
    for (int i = first; i < last; i++) {
      Word word = text.word(i);
      switch (word.kind()) {
        case NUMBER -> figure(i, first, last, features);
        case WORD -> {
          word(i, first, last, features);
          names += i > first && word.isCapitalized() ? 1 : 0;
        }
        case MARK -> {
          if (":;".contains(word.text())) {
            features.add(ClaimFeature.COLON);
          }
        }
        default -> {}
      }
    }
    boolean figure =
        features.contains(ClaimFeature.STRONG_FIGURE)
            || features.contains(ClaimFeature.WEAK_FIGURE);
    if (figure && isMarket(first, last)) {
      features.add(ClaimFeature.MARKET);
    }
    if (names > 1) {
      features.add(ClaimFeature.NAMES);
    }
    if (text.is(first, WordClass.SUBJECT)) {
      features.add(ClaimFeature.PRONOUN_SUBJECT);
    }
  }

  private void word(int i, int first, int last, Set<ClaimFeature> features) {
    String word = text.lower(i);
    if (CONFLICT.contains(word) && isCounted(i, first, last)) {
      features.add(ClaimFeature.CONFLICT);
    }
    if (WRONGDOING.contains(word)) {
      features.add(ClaimFeature.WRONGDOING);
    }
    if (word.endsWith("illion")) {
      features.add(ClaimFeature.STRONG_FIGURE);
    } else if (word.endsWith("illions")) {
      features.add(ClaimFeature.WEAK_FIGURE);
    }
    switch (word) {
      case "percent" -> features.add(ClaimFeature.STRONG_FIGURE);
      case "half", "third", "thirds", "quarter", "quarters", "majority", "fifth", "tenth" -> {
        boolean numerator = i - 1 > first && text.isMark(i - 1, "-") && !word.equals("half");
        if (i + 1 < last && text.lower(i + 1).equals("of") || numerator) {
          features.add(ClaimFeature.WEAK_FIGURE);
        }
      }
      case "thousands", "hundreds", "dozens", "scores", "tens" -> {
        if (i + 1 < last && text.lower(i + 1).equals("of")) {
          features.add(ClaimFeature.WEAK_FIGURE);
        }
      }
      case "doubled", "tripled", "quadrupled", "triple", "halved" -> {
        if (i + 1 >= last || !text.isMark(i + 1, "-")) {
          features.add(ClaimFeature.WEAK_FIGURE);
        }
      }
      case "largest", "biggest", "highest", "lowest", "worst", "deadliest", "record", "fastest" ->
          features.add(ClaimFeature.SUPERLATIVE);
      case "i", "we", "my", "our", "you", "your" -> features.add(ClaimFeature.FIRST_PERSON);
      case "poll", "polls", "survey", "surveys" -> features.add(ClaimFeature.DOCUMENT);
      default -> other(i, word, features);
    }
  }

  /** "Shares of Brandt Lines fell 6 per cent": what is traded, and which way it went. */
  private boolean isMarket(int first, int last) {
    boolean traded = false;
    boolean moves = false;
    for (int i = first; i < last; i++) {
      traded |= MARKETS.contains(text.lower(i));
      moves |= MOVES.contains(text.lower(i));
    }
    return traded && moves;
  }

  /** "300 rockets", "killed at least 20", "12 people dead": the number that the word goes with. */
  private boolean isCounted(int i, int first, int last) {
    for (int k = Math.max(first, i - 4); k < Math.min(last, i + 5); k++) {
      boolean number =
          text.word(k).kind() == Word.Kind.NUMBER
              || text.is(k, WordClass.QUANTITY)
              || text.lower(k).endsWith("illion");
      if (number && !isYear(text.word(k).text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word in lower case speaks of votes, seats and scores. */
  static boolean isElection(String lower) {
    return ELECTION.contains(lower) || Measures.isSport(lower);
  }

  private void other(int i, String word, Set<ClaimFeature> features) {
    if (isElection(word)) {
      features.add(ClaimFeature.ELECTION);
    }
    if (text.is(i, WordClass.DOCUMENT)) {
      features.add(ClaimFeature.DOCUMENT);
    }
    if (text.cue(i).isCue() && reporting.isCue(i, 0)) {
      features.add(ClaimFeature.WEAK_CUE);
    }
  }

  private void figure(int i, int first, int last, Set<ClaimFeature> features) {
    String number = text.word(i).text();
    boolean money = i > first && text.isMark(i - 1, "$£€¥");
    boolean percent =
        i + 1 < last && (text.isMark(i + 1, "%") || PERCENT.contains(text.lower(i + 1)));
    boolean large = number.indexOf(',') > 0 || i + 1 < last && text.lower(i + 1).endsWith("illion");
    boolean ratio =
        i + 2 < last
            && RATIO.contains(text.lower(i + 1))
            && text.word(i + 2).kind() == Word.Kind.NUMBER;
    boolean year = isYear(number);
    if (money) {
      features.add(ClaimFeature.MONEY);
    }
    if (money && measures.isPrice(i, first, last)
        || !money && !percent && !ratio && measures.isMeasured(i, first, last)) {
      return;
    }
    if (money || percent || large || ratio) {
      features.add(ClaimFeature.STRONG_FIGURE);
    } else if (year) {
      return;
    } else if (isMeasure(i, first, last)) {
      boolean hundred = number.length() > 2;
      features.add(hundred ? ClaimFeature.STRONG_FIGURE : ClaimFeature.WEAK_FIGURE);
    } else {
      return;
    }
    int before = money ? i - 2 : i - 1;
    if (before >= first && LINKS.contains(text.lower(before))) {
      before--;
    }
    if (before >= first && APPROXIMATORS.contains(text.lower(before))) {
      features.add(ClaimFeature.APPROXIMATE);
    }
  }

  private static boolean isYear(String number) {
    int digits = 0;
    while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
      digits++;
    }
    int century = digits == 4 ? Integer.parseInt(number.substring(0, 2)) : 0;
    return century >= 15 && century <= 20;
  }

  /** Whether a plain number counts something: no age, day, time, rank or part of a name. */
  private boolean isMeasure(int i, int first, int last) {
    String number = text.word(i).text();
    if (!number.chars().allMatch(Character::isDigit) || number.length() < 2) {
      return false;
    }
    boolean abbreviated =
        i - 1 > first && text.isMark(i - 1, ".") && text.is(i - 2, WordClass.TIME);
    boolean age =
        i > first && text.lower(i - 1).equals("at") || i > first && text.lower(i - 1).equals("age");
    boolean beforeName = age || i > first && text.isCapitalized(i - 1) || abbreviated;
    boolean inserted =
        i > first && i + 1 < last && text.isMark(i - 1, ",") && text.isMark(i + 1, ",.");
    boolean joined =
        i + 1 < last && (text.isMark(i + 1, "-:/") || text.is(i + 1, WordClass.MEASURE))
            || i > first && text.isMark(i - 1, "-:/");
    return !beforeName && !inserted && !joined;
  }

  /** The tokens of the first figure, with what it counts, or of the first word for a wrong. */
  Span figure(int first, int last, boolean strong) {
    for (int i = first; i < last; i++) {
      Set<ClaimFeature> here = EnumSet.noneOf(ClaimFeature.class);
      if (text.word(i).kind() == Word.Kind.NUMBER) {
        figure(i, first, last, here);
      } else if (text.isWord(i)) {
        word(i, first, last, here);
      }
      boolean figure =
          here.contains(ClaimFeature.STRONG_FIGURE)
              || !strong && here.contains(ClaimFeature.WEAK_FIGURE);
      if (figure) {
        return new FigurePhrase(text).around(i, first, last);
      }
    }
    for (int i = first; i < last; i++) {
      if (WRONGDOING.contains(text.lower(i))) {
        return new Span(i, i + 1);
      }
    }
    return new Span(first, last);
  }
}
