package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.Lexicon;
import dev.copydesk.analysis.name.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of an article or of many, and the spellings of their words in order of appearance. */
final class NameTable {
  /** A name as words, with its title; {@code ties} has a bit for each part after a hyphen. */
  record Name(List<String> words, List<String> foldedWords, int ties, String title) {
    static Name of(Mention mention) {
      List<String> words = new ArrayList<>(mention.parts().size());
      List<String> folded = new ArrayList<>(mention.parts().size());
      int ties = 0;
      for (Mention.Part part : mention.parts()) {
        ties |= part.tied() ? 1 << Math.min(words.size(), 30) : 0;
        words.add(part.text());
        folded.add(part.folded());
      }
      return new Name(words, folded, ties, mention.title());
    }

    /** Reads what {@link #toString} has written. */
    static Name parse(String text, String title) {
      List<String> words = new ArrayList<>();
      List<String> folded = new ArrayList<>();
      int ties = 0;
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean end = i == text.length();
        if (end || text.charAt(i) == ' ' || text.charAt(i) == '-') {
          String word = text.substring(start, i);
          words.add(word);
          folded.add(Lexicon.fold(word));
          ties |= !end && text.charAt(i) == '-' ? 1 << Math.min(words.size(), 30) : 0;
          start = i + 1;
        }
      }
      return new Name(words, folded, ties, title);
    }

    /** The folded words follow from the words. */
    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Name name
              && ties == name.ties
              && words.equals(name.words)
              && title.equals(name.title);
    }

    @Override
    public int hashCode() {
      return 31 * words.hashCode() + title.hashCode();
    }

    String folded(int part) {
      return foldedWords.get(part);
    }

    boolean isTied(int part) {
      return part > 0 && isTiedToNext(part - 1) || isTiedToNext(part);
    }

    boolean isTiedToNext(int part) {
      return part < 30 && (ties >> part + 1 & 1) != 0;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < words.size(); i++) {
        boolean hyphen = i < 31 && (ties >> i & 1) != 0;
        text.append(i == 0 ? "" : hyphen ? "-" : " ").append(words.get(i));
      }
      return text.toString();
    }
  }

  private final List<Name> names = new ArrayList<>();
  private final Map<Name, Integer> numbers = new HashMap<>();
  private final Map<String, Spelling> spellings = new LinkedHashMap<>();

  /**
   * Adds a name that stands {@code times} times in a sentence or an article; {@code place} is the
   * caller's number for it.
   */
  void add(Name name, int unit, int place, int times) {
    Integer known = numbers.putIfAbsent(name, names.size());
    int number = known == null ? names.size() : known;
    if (known == null) {
      names.add(name);
    }
    for (int i = 0; i < name.words().size(); i++) {
      String word = name.words().get(i);
      String folded = name.folded(i);
      spellings
          .computeIfAbsent(word, w -> new Spelling(w, folded))
          .add(new Spelling.Use(number, i, 1, unit, place), times, name, known != null);
    }
  }

  /** The distinct names. */
  List<Name> names() {
    return Collections.unmodifiableList(names);
  }

  Collection<Spelling> spellings() {
    return Collections.unmodifiableCollection(spellings.values());
  }
}
