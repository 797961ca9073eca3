package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.analysis.Furniture.Place;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Enclosure;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Takes blocks out of a web page with the elements that hold them and nothing else. Elements that
 * stand beside each other are one edit; lines on which nothing else stands go too.
 */
final class ElementRemoval {
  /** What a program puts something in place of before readers see it. */
  private static final Pattern TEMPLATE = Pattern.compile("\\{[{%#]|<[%?]|\\[%|\\$\\{");

  /** By the first block that they hold, inner ones first. */
  private final Map<Integer, List<Element>> elements = new HashMap<>();

  /** Where the metadata begins. */
  private final NavigableSet<Integer> fields = new TreeSet<>();

  private final Article article;

  /** The elements in which paragraphs of the story stand. */
  private final Set<String> aroundStory = new HashSet<>();

  /** An element of the source that holds all blocks up to {@code last}. */
  private record Element(int last, Span source, String place) {
    String parent() {
      return parentOf(place);
    }
  }

  private ElementRemoval(Article article) {
    this.article = article;
    article.fields().forEach(field -> fields.add(field.where().span().start()));
    for (Enclosure enclosure : article.enclosures()) {
      int first = blockFrom(enclosure.text().start());
      int last = blockFrom(enclosure.text().end()) - 1;
      if (first <= last) {
        Element element = new Element(last, enclosure.source(), enclosure.place());
        elements.computeIfAbsent(first, key -> new ArrayList<>()).add(element);
      }
    }
    Furniture furniture = Furniture.of(article);
    for (int i = 0; i < article.blocks().size(); i++) {
      if (furniture.place(i) == Place.BODY) {
        int block = i;
        aroundStory.add(parentOf(article.blocks().get(i).place()));
        elements.getOrDefault(i, List.of()).stream()
            .filter(element -> element.last() == block)
            .forEach(element -> aroundStory.add(element.parent()));
      }
    }
  }

  private static String parentOf(String place) {
    return place.substring(0, Math.max(0, place.lastIndexOf(' ')));
  }

  /**
   * Whether blocks stand beside paragraphs of the story, and not where a page puts what is its own.
   */
  static boolean isAmongStory(Article article, Piece piece) {
    ElementRemoval removal = article.analysis(ElementRemoval.class, ElementRemoval::new);
    return removal.elements(piece).stream()
        .allMatch(element -> removal.aroundStory.contains(element.parent()));
  }

  /** The edits; none where a block cannot be taken out. */
  static List<Edit> of(Article article, Piece piece) {
    return article.analysis(ElementRemoval.class, ElementRemoval::new).edits(piece);
  }

  private List<Edit> edits(Piece piece) {
    List<Span> spans = new ArrayList<>();
    for (Element element : elements(piece)) {
      Span span = element.source();
      int before = spans.size() - 1;
      if (before >= 0 && isBlank(spans.get(before).end(), span.start())) {
        spans.set(before, spans.get(before).cover(span));
      } else {
        spans.add(span);
      }
    }
    return spans.stream()
        .map(span -> new Edit(article.source().locate(withLines(span)), ""))
        .toList();
  }

  /** The elements that hold the blocks; none where one of them cannot be taken out. */
  private List<Element> elements(Piece piece) {
    List<Element> found = new ArrayList<>();
    for (int i = piece.first(); i <= piece.last(); i++) {
      Optional<Element> element = outermost(i, piece.last());
      if (element.isEmpty() || isMore(element.get().source())) {
        return List.of();
      }
      found.add(element.get());
      i = element.get().last();
    }
    return found;
  }

  private Optional<Element> outermost(int first, int last) {
    return elements.getOrDefault(first, List.of()).stream()
        .filter(element -> element.last() <= last)
        .reduce((inner, outer) -> outer);
  }

  /** Whether something stands in an element that its words do not tell of. */
  private boolean isMore(Span element) {
    return TEMPLATE.matcher(element.of(article.source().text())).find()
        || !fields.subSet(element.start(), element.end()).isEmpty();
  }

  /** The index of the first block that does not begin before an offset. */
  private int blockFrom(int offset) {
    List<Block> blocks = article.blocks();
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = blocks.get(middle).span().start() < offset;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  private boolean isBlank(int from, int to) {
    return article.source().text().substring(from, to).isBlank();
  }

  /** With the indentation before it and the line end after it, if nothing else stands there. */
  private Span withLines(Span span) {
    Source source = article.source();
    int line = source.position(span.end()).line();
    int start = source.line(source.position(span.start()).line()).start();
    int end = line < source.lineCount() ? source.line(line + 1).start() : source.text().length();
    boolean alone = isBlank(start, span.start()) && isBlank(span.end(), end);
    return alone ? new Span(start, end) : span;
  }
}
