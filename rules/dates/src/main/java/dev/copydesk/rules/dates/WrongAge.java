package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.analysis.time.TimeExpression.Form;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An age that does not agree with the years of birth and death in the same sentence. */
final class WrongAge implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("dates/wrong-age", Severity.WARNING, WrongAge.class);

  /**
   * Words between "born" or "died" and its year, as in "was born in the town of Tarnby in 1980".
   */
  private static final int REACH = 6;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Word> words = Words.of(article).all();
    if (words.stream().noneMatch(w -> w.lower().equals("born"))) {
      return findings;
    }
    for (Mention birth : Mention.of(article)) {
      if (follows(birth, "born")) {
        judge(birth).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Whether a year or date stands shortly behind a word, with no other year between. */
  private static boolean follows(Mention mention, String word) {
    boolean year = mention.time().written().year() > 0;
    Words words = Words.of(mention.article());
    int at = words.indexAt(mention.time().span().start());
    for (int i = at - 1; year && i >= Math.max(0, at - REACH); i--) {
      Word before = words.all().get(i);
      if (before.start() < mention.sentence().start() || before.kind() == Word.Kind.NUMBER) {
        return false;
      }
      if (before.lower().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Finding> judge(Mention birth) {
    Article article = birth.article();
    Span sentence = birth.sentence();
    List<Word> ages = ages(Words.of(article).in(sentence));
    List<Mention> deaths =
        Mention.of(article).stream()
            .filter(m -> sentence.contains(m.time().span()) && follows(m, "died"))
            .toList();
    if (ages.size() != 1 || deaths.size() > 1) {
      return Optional.empty();
    }
    Optional<LocalDate> end =
        deaths.isEmpty() ? Publication.of(article).day() : deaths.get(0).time().day();
    int slack = deaths.isEmpty() ? 1 : 0;
    int born = birth.time().written().year();
    int age = Integer.parseInt(ages.get(0).text());
    return end.filter(day -> birth.time().form() != Form.RELATIVE)
        .map(day -> day.getYear() - born)
        .filter(years -> age > years + slack || age < years - 1 - slack)
        .map(years -> finding(birth, ages.get(0), years, deaths));
  }

  private static Finding finding(Mention birth, Word age, int years, List<Mention> deaths) {
    int born = birth.time().written().year();
    String ages =
        (years - 1) + " or " + years + (deaths.isEmpty() ? " at publication" : " at death");
    String message = "\"" + age.text() + "\": born in " + born + " means " + ages;
    return birth
        .finding(INFO, INFO.severity(), age.span(), message)
        .because("the year of birth", birth.article().locate(birth.time().span()));
  }

  /** The numbers behind "aged" and "age of", and before "years old" and "-year-old". */
  private static List<Word> ages(List<Word> words) {
    List<Word> ages = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean number =
          word.kind() == Word.Kind.NUMBER
              && word.text().length() <= 3
              && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
      boolean behind = is(words, i - 1, "aged") || is(words, i - 1, "age") || isAgeOf(words, i);
      boolean before = is(words, i + 1, "years") && is(words, i + 2, "old") || isYearOld(words, i);
      if (number && (behind || before)) {
        ages.add(word);
      }
    }
    return ages;
  }

  private static boolean isAgeOf(List<Word> words, int i) {
    return is(words, i - 1, "of") && is(words, i - 2, "age");
  }

  private static boolean isYearOld(List<Word> words, int i) {
    return is(words, i + 2, "year") && is(words, i + 4, "old");
  }

  private static boolean is(List<Word> words, int i, String lower) {
    return i >= 0 && i < words.size() && words.get(i).lower().equals(lower);
  }
}
