package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.Lexicon;
import dev.copydesk.analysis.name.Mention;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of an article or of many, and the spellings of their words in order of appearance. */
final class NameTable {
  /**
   * A name as words, abbreviations with their full stop, with its title; {@code ties} has a bit for
   * each part after a hyphen.
   */
  record Name(List<String> words, List<String> foldedWords, int ties, String title) {
    static Name of(Mention mention) {
      if (mention.parts().size() == 1) {
        Mention.Part only = mention.parts().get(0);
        return new Name(List.of(only.text()), List.of(only.folded()), 0, mention.title());
      }
      List<String> words = new ArrayList<>(mention.parts().size());
      List<String> folded = new ArrayList<>(mention.parts().size());
      int ties = 0;
      for (Mention.Part part : mention.parts()) {
        ties |= part.tied() ? 1 << Math.min(words.size(), 30) : 0;
        boolean last = words.size() + 1 == mention.parts().size();
        words.add(last ? part.text() : text(part));
        folded.add(part.folded());
      }
      return new Name(words, folded, ties, mention.title());
    }

    /** At the end of a name a full stop may be that of the sentence. */
    private static String text(Mention.Part part) {
      return part.dotted() ? part.text() + "." : part.text();
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

  /** A distinct name, its words as they are spelled, and all places where it stands. */
  static final class Entry {
    private final Name name;
    private final Spelling[] spellings;
    private int[] places = new int[4];
    private int size;
    private int count;

    private Entry(Name name, Spelling[] spellings) {
      this.name = name;
      this.spellings = spellings;
    }

    Name name() {
      return name;
    }

    Spelling spelling(int part) {
      return spellings[part];
    }

    /** How often it stands anywhere. */
    int count() {
      return count;
    }

    /** The number of its places. */
    int size() {
      return size;
    }

    /** The sentence or article of its n-th place. */
    int unit(int n) {
      return places[2 * n];
    }

    /** The caller's number for its n-th place. */
    int place(int n) {
      return places[2 * n + 1];
    }

    private void add(int unit, int place, int times) {
      if (2 * size == places.length) {
        places = Arrays.copyOf(places, 4 * size);
      }
      places[2 * size] = unit;
      places[2 * size + 1] = place;
      size++;
      count += times;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Name, Entry> byName = new HashMap<>();
  private final Map<String, Spelling> spellings = new LinkedHashMap<>();

  /** The names of an article: the units are its sentences, the places the indexes of mentions. */
  static NameTable of(Article article) {
    return article.analysis(NameTable.class, NameTable::read);
  }

  private static NameTable read(Article article) {
    NameTable table = new NameTable();
    List<Mention> mentions = Names.of(article).mentions();
    for (int i = 0; i < mentions.size(); i++) {
      table.add(Name.of(mentions.get(i)), mentions.get(i).sentence(), i, 1);
    }
    return table;
  }

  /**
   * Adds a name that stands {@code times} times in a sentence or an article; {@code place} is the
   * caller's number for it, greater than those before.
   */
  void add(Name name, int unit, int place, int times) {
    Entry entry = byName.get(name);
    if (entry == null) {
      entry = enter(name);
    }
    entry.add(unit, place, times);
    int size = name.words().size();
    for (int i = 0; i < size; i++) {
      entry.spellings[i].count(i, size, unit, place, times);
    }
  }

  private Entry enter(Name name) {
    Spelling[] words = new Spelling[name.words().size()];
    Entry entry = new Entry(name, words);
    for (int i = 0; i < words.length; i++) {
      String word = name.words().get(i);
      Spelling spelling = spellings.get(word);
      if (spelling == null) {
        spelling = new Spelling(word, name.folded(i));
        spellings.put(word, spelling);
      }
      words[i] = spelling;
      spelling.stands(entry, i, 1);
      spelling.note(name, i);
    }
    entries.add(entry);
    byName.put(name, entry);
    return entry;
  }

  /** The distinct names, in the order in which they were added first. */
  List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  Collection<Spelling> spellings() {
    return Collections.unmodifiableCollection(spellings.values());
  }
}
