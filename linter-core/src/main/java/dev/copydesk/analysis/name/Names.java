package dev.copydesk.analysis.name;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names in the story of an article, in reading order: runs of capitalised words that are no
 * beginning of a sentence, no heading and no ordinary word, without their titles.
 */
public final class Names {
  private static final Set<String> ORGANISATION =
      WordList.set(Names.class, "organisation-words.txt");
  private static final Set<String> PLACE_CUES =
      Set.of("in", "at", "near", "from", "across", "throughout", "outside", "visit");

  private final List<Word> words;
  private final Runs runs;
  private final List<Mention> mentions = new ArrayList<>();

  private Names(Article article) {
    Words all = Words.of(article);
    words = all.all();
    runs = new Runs(words, new Casing(article));
    Furniture furniture = Furniture.of(article);
    List<Block> blocks = article.blocks();
    List<Span> sentences = Sentences.of(article).all();
    int sentence = 0;
    int at = 0;
    for (int block = 0; block < blocks.size(); block++) {
      int limit = at + all.ofBlock(block).size();
      int end = furniture.isStory(block) ? limit : at;
      for (int i = at; i < end; ) {
        Runs.Run run = runs.at(i, limit);
        if (!run.parts().isEmpty()) {
          int start = run.parts().get(0).span().start();
          while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= start) {
            sentence++;
          }
          add(block, sentence, run);
        }
        i = run.next();
      }
      at = limit;
    }
    link();
  }

  /** The names of an article. */
  public static Names of(Article article) {
    return article.analysis(Names.class, Names::new);
  }

  /** Every mention of a name. */
  public List<Mention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /** Everyone and everything named, in the order of the first mention. */
  public List<NamedEntity> entities() {
    return Entities.of(mentions);
  }

  private void add(int block, int sentence, Runs.Run run) {
    List<Mention.Part> parts = run.parts();
    int titles = Titles.leading(parts);
    String title = titles > 0 ? parts.get(titles - 1).folded() : titleBefore(run.first());
    List<Mention.Part> name =
        withoutLead(new ArrayList<>(parts.subList(titles, Titles.end(parts))));
    Span span = name.get(0).span().cover(name.get(name.size() - 1).span());
    mentions.add(new Mention(span, block, sentence, kind(name, title, run.first()), title, name));
  }

  /** "former president Obama", "the coach, Smith" is none: the word right before counts. */
  private String titleBefore(int first) {
    if (first == 0) {
      return "";
    }
    Word before = words.get(first - 1);
    return before.kind() == Word.Kind.WORD && Titles.isTitle(before.lower()) ? before.lower() : "";
  }

  /** "South African Oscar Pistorius" without what only describes the person. */
  private static List<Mention.Part> withoutLead(List<Mention.Part> parts) {
    for (int i = 0; i + 1 < parts.size(); i++) {
      Lexicon.Known known = Lexicon.of(parts.get(i).folded());
      if (known.given() && !parts.get(i).tied()) {
        return i > 0 && parts.size() - i > 1 ? parts.subList(i, parts.size()) : parts;
      }
      boolean describes = (known.word() || known.proper()) && !known.surname();
      if (!describes && !parts.get(i).isAllCaps()) {
        return parts;
      }
    }
    return parts;
  }

  private Mention.Kind kind(List<Mention.Part> parts, String title, int first) {
    Mention.Part head = parts.get(0);
    Mention.Part last = parts.get(parts.size() - 1);
    if (parts.size() == 1 && head.isAllCaps() && head.text().length() < 8) {
      return Mention.Kind.ACRONYM;
    }
    if (parts.stream().anyMatch(p -> ORGANISATION.contains(p.folded())) && title.isEmpty()) {
      return Mention.Kind.ORGANISATION;
    }
    Lexicon.Known known = Lexicon.of(head.folded());
    Lexicon.Known end = Lexicon.of(last.folded());
    boolean ordinaryEnd = end.word() && !end.name();
    if (!title.isEmpty() || parts.size() > 1 && (known.given() || head.isInitial())) {
      return ordinaryEnd ? Mention.Kind.OTHER : Mention.Kind.PERSON;
    }
    boolean cued = first > 0 && PLACE_CUES.contains(words.get(first - 1).lower()) && !known.given();
    if (cued && !ordinaryEnd) {
      return Mention.Kind.PLACE;
    }
    return known.given() && !known.proper() ? Mention.Kind.PERSON : Mention.Kind.OTHER;
  }

  /** A surname alone bears the kind of the full names that end with it. */
  private void link() {
    Map<String, Mention.Kind> known = new HashMap<>();
    for (Mention mention : mentions) {
      boolean person = mention.kind() == Mention.Kind.PERSON;
      if (person || mention.kind() == Mention.Kind.PLACE && mention.parts().size() == 1) {
        known.merge(
            mention.last().folded(), mention.kind(), (a, b) -> a == Mention.Kind.PERSON ? a : b);
      }
    }
    mentions.replaceAll(
        m ->
            m.parts().size() == 1
                    && m.kind() != Mention.Kind.ACRONYM
                    && known.containsKey(m.last().folded())
                ? m.as(known.get(m.last().folded()))
                : m);
  }
}
