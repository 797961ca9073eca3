package dev.copydesk.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * LanguageTool's dictionary of one language or country, and its lists of further words. Serves one
 * thread at a time.
 *
 * <p>LanguageTool's own spelling rule makes automata of the lists, which takes longer than all else
 * together; sets do.
 */
final class WordBook {
  private static final int KEYSTROKES = 1;

  /** Words of all languages, beside those that each language names itself. */
  private static final String EVERYWHERE = "spelling_global.txt";

  private final MorfologikSpeller dictionary;
  private final Set<String> further;

  private WordBook(MorfologikSpeller dictionary, Set<String> further) {
    this.dictionary = dictionary;
    this.further = further;
  }

  /** The dictionary and the lists that a spelling rule names. */
  static WordBook of(MorfologikSpellerRule rule) {
    String words = rule.getSpellingFileName();
    String language = words.substring(0, words.indexOf('/') + 1);
    List<String> lists = new ArrayList<>(rule.getAdditionalSpellingFileNames());
    lists.addAll(List.of(EVERYWHERE, words, words.replace("spelling.txt", "ignore.txt")));
    lists.add(language + "multiwords.txt");
    if (rule.getLanguageVariantSpellingFileName() != null) {
      lists.add(rule.getLanguageVariantSpellingFileName());
    }
    Set<String> further = new HashSet<>();
    lists.forEach(list -> read(list, further));
    return new WordBook(new MorfologikSpeller(rule.getFileName(), KEYSTROKES), further);
  }

  boolean holds(String word) {
    return holdsAsOrdinary(word)
        || further.contains(word)
        || further.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is in the dictionary itself; the lists have names and foreign words too. */
  boolean holdsAsOrdinary(String word) {
    return !dictionary.isMisspelled(word);
  }

  /** The words of the dictionary that are one keystroke away, the likeliest first. */
  List<String> near(String word) {
    return dictionary.getSuggestions(word).stream()
        .map(suggestion -> suggestion.getWord())
        .toList();
  }

  /** How common a word is: 0 hardly ever met, 22 "the". */
  int frequency(String word) {
    return dictionary.getFrequency(word);
  }

  /** The words of a list, those of phrases one by one; what stands behind # or a tab is no word. */
  private static void read(String list, Set<String> words) {
    if (!JLanguageTool.getDataBroker().resourceExists(list)) {
      return;
    }
    for (String line : JLanguageTool.getDataBroker().getFromResourceDirAsLines(list)) {
      String entry = line.split("[#\t/]", 2)[0];
      for (String word : entry.split(" ")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
  }
}
