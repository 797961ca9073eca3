package dev.copydesk.rules.names;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds forms of names in running words, the longest first; {@code T} is what a form stands for.
 */
final class Phrases<T> {
  private record Entry<T>(List<String> words, T meaning) {}

  /** A form that stands in a text: its place, and how many words it takes. */
  record Match<T>(Span span, int length, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /** Adds a form; where the same form was added before, the earlier meaning counts. */
  void add(String form, T meaning) {
    Article article =
        Article.builder("text", Source.of("", form), SourceMap.identity(form))
            .block(Role.PARAGRAPH, new Span(0, form.length()))
            .build();
    List<String> words = Words.of(article).all().stream().map(Phrases::plain).toList();
    if (!words.isEmpty()) {
      List<Entry<T>> entries = byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>());
      entries.add(new Entry<>(words, meaning));
      entries.sort(Comparator.comparingInt(entry -> -entry.words().size()));
    }
  }

  /** The longest form that begins with this word. */
  Optional<Match<T>> at(List<Word> words, int start) {
    for (Entry<T> entry : byFirst.getOrDefault(first(words.get(start)), List.of())) {
      int last = start + entry.words().size() - 1;
      if (last < words.size() && matches(entry.words(), words, start)) {
        int end = words.get(last).end() - owned(words.get(last), entry.words());
        Span span = new Span(words.get(start).start(), end);
        return Optional.of(new Match<>(span, entry.words().size(), entry.meaning()));
      }
    }
    return Optional.empty();
  }

  private String first(Word word) {
    String text = plain(word);
    boolean possessive = text.endsWith("'s") && !byFirst.containsKey(text);
    return possessive ? text.substring(0, text.length() - 2) : text;
  }

  private static boolean matches(List<String> form, List<Word> words, int start) {
    for (int i = 0; i < form.size(); i++) {
      Word word = words.get(start + i);
      boolean last = i == form.size() - 1;
      if (word.kind() == Word.Kind.OPAQUE) {
        return false;
      }
      if (!plain(word).equals(form.get(i)) && !(last && plain(word).equals(form.get(i) + "'s"))) {
        return false;
      }
    }
    return true;
  }

  private static int owned(Word word, List<String> form) {
    return word.text().length() - form.get(form.size() - 1).length();
  }

  private static String plain(Word word) {
    return word.text().replace('’', '\'');
  }
}
