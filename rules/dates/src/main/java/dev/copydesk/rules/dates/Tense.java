package dev.copydesk.rules.dates;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.Words;
import dev.copydesk.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a sentence speaks of a date as past: it has a verb in the past and no word of plans. */
final class Tense {
  private static final String PLAN = "plan";
  private static final String PAST = "past";
  private static final Map<String, String> KNOWN = read();
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "its", "his", "her", "their", "our");

  private Tense() {}

  static boolean isPast(Mention mention) {
    Span sentence = mention.sentence();
    List<Word> words = Words.of(mention.article()).in(sentence);
    boolean past = false;
    boolean described = false;
    for (Word word : words) {
      if (mention.time().span().overlaps(word.span())) {
        continue;
      }
      String meaning = meaning(word, described);
      described = word.kind() == Word.Kind.WORD && DETERMINERS.contains(word.lower());
      if (meaning.equals(PLAN)) {
        return false;
      }
      past |= meaning.equals(PAST);
    }
    return past;
  }

  /** After an article a form such as "estimated" describes a thing and is no verb. */
  private static String meaning(Word word, boolean described) {
    if (word.kind() != Word.Kind.WORD) {
      return "";
    }
    String lower = word.lower();
    String known = KNOWN.get(lower);
    if (known != null) {
      return known;
    }
    boolean contracted = lower.endsWith("'ll") || lower.endsWith("'d");
    boolean regular =
        !described && lower.length() > 4 && lower.endsWith("ed") && !word.isCapitalized();
    return contracted ? PLAN : regular ? PAST : "";
  }

  private static Map<String, String> read() {
    Map<String, String> known = new HashMap<>();
    for (String line : WordList.lines(Tense.class, "tense.txt")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        known.put(words[i], words[0]);
      }
    }
    return Map.copyOf(known);
  }
}
