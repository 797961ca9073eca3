package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.rule.Fix;
import dev.copydesk.text.Span;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a month or weekday with one wrong, missing, doubled or swapped letter, in the place
 * of a date where nothing else can be meant.
 */
record Misspelled(Span where, String right, boolean quoted) {
  private static final List<String> MONTHS =
      Stream.of(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList();
  private static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final Pattern ENDING = Pattern.compile("(?:st|nd|rd|th)$");
  private static final Set<String> OTHER_WORDS = WordList.set(Misspelled.class, "like-months.txt");

  /** The misspelled names in the story. */
  static List<Misspelled> in(Article article) {
    List<Misspelled> found = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      List<Word> words = Words.of(article).ofBlock(block);
      for (int i = 0; i + 1 < words.size(); i++) {
        Word word = words.get(i);
        boolean shaped =
            word.isCapitalized() && word.text().length() > 3 && word.text().length() < 12;
        if (shaped && (isBeforeDate(words, i) || isBetweenDayAndYear(words, i))) {
          name(words, i)
              .filter(right -> isStory(article, word))
              .ifPresent(right -> found.add(of(article, word, right)));
        }
      }
    }
    return found;
  }

  Optional<Fix> fix(Article article) {
    return article.edit(where, right).map(edit -> Fix.of("Write " + right, true, edit));
  }

  private static Misspelled of(Article article, Word word, String right) {
    return new Misspelled(word.span(), right, Quotations.of(article).isQuoted(word.span()));
  }

  private static boolean isStory(Article article, Word word) {
    for (int i = 0; i < article.blocks().size(); i++) {
      if (article.blocks().get(i).span().contains(word.start())) {
        return Furniture.of(article).isStory(i);
      }
    }
    return false;
  }

  private static Optional<String> name(List<Word> words, int i) {
    String word = words.get(i).text();
    if (OTHER_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    boolean number = words.get(i + 1).kind() == Word.Kind.NUMBER;
    return (number ? MONTHS : WEEKDAYS)
        .stream().filter(name -> isOneSlipFrom(name, word)).findFirst();
  }

  /** Before "5, 2016", or, for a weekday, before the name of a month and a number. */
  private static boolean isBeforeDate(List<Word> words, int i) {
    Word next = words.get(i + 1);
    if (next.kind() == Word.Kind.NUMBER) {
      return isDay(next)
          && (isYear(words, i + 2) || isMark(words, i + 2, ",") && isYear(words, i + 3));
    }
    int month = isMark(words, i + 1, ",") ? i + 2 : i + 1;
    int day = isMark(words, month + 1, ".") ? month + 2 : month + 1;
    return day < words.size() && isDay(words.get(day)) && isMonth(words.get(month));
  }

  private static boolean isBetweenDayAndYear(List<Word> words, int i) {
    return i > 0 && isDay(words.get(i - 1)) && isYear(words, i + 1);
  }

  private static boolean isMonth(Word word) {
    String start = word.text().length() < 3 ? "?" : word.text().substring(0, 3);
    return word.isCapitalized()
        && MONTHS.stream()
            .anyMatch(
                m ->
                    m.startsWith(word.text()) || word.text().equals("Sept") && m.startsWith(start));
  }

  private static boolean isMark(List<Word> words, int i, String mark) {
    return i < words.size() && words.get(i).isMark(mark);
  }

  private static boolean isDay(Word word) {
    int number = number(word);
    return number >= 1 && number <= 31;
  }

  private static boolean isYear(List<Word> words, int i) {
    return i < words.size() && number(words.get(i)) >= 1500 && number(words.get(i)) <= 2100;
  }

  private static int number(Word word) {
    String text = word.lower();
    if (word.kind() != Word.Kind.NUMBER || text.length() > 4) {
      return -1;
    }
    String digits = ENDING.matcher(text).replaceFirst("");
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : -1;
  }

  /** Whether one letter was added, left out, changed, or swapped with its neighbour. */
  static boolean isOneSlipFrom(String name, String word) {
    int difference = word.length() - name.length();
    if (Math.abs(difference) > 1 || name.equals(word)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(name.length(), word.length());
    while (start < shorter && name.charAt(start) == word.charAt(start)) {
      start++;
    }
    String nameEnd = name.substring(start);
    String wordEnd = word.substring(start);
    return switch (difference) {
      case 1 -> wordEnd.substring(1).equals(nameEnd);
      case -1 -> nameEnd.substring(1).equals(wordEnd);
      default -> nameEnd.substring(1).equals(wordEnd.substring(1)) || isSwapped(nameEnd, wordEnd);
    };
  }

  private static boolean isSwapped(String name, String word) {
    return name.length() > 1
        && name.charAt(0) == word.charAt(1)
        && name.charAt(1) == word.charAt(0)
        && name.substring(2).equals(word.substring(2));
  }
}
