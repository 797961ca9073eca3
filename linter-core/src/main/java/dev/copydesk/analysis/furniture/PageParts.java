package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.analysis.Furniture.Place;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The furniture of an article, found by what its blocks say, how they look and where they stand:
 * the place of every block, and the pieces in reading order.
 */
public record PageParts(List<Place> places, List<Piece> pieces) {
  private static final int MOST_KINDS = 2;

  /** Copies the lists. */
  public PageParts {
    places = List.copyOf(places);
    pieces = List.copyOf(pieces);
  }

  /** The parts of an article; blocks that follow each other are one piece. */
  public static PageParts of(Article article) {
    List<Line> lines = lines(article);
    Body body = new Body(lines);
    Verdicts found = new Verdicts(lines, body, !Authored.is(article));
    Verdict[] verdicts = found.all();
    if (MarkedUp.is(article)) {
      MarkedUp.spare(article, lines, verdicts);
    }
    if (Authored.is(article)) {
      Authored.spare(article, lines, verdicts);
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < verdicts.length; i++) {
      boolean own = verdicts[i] == null && found.isOwn(i);
      places.add(own ? Place.OWN : place(body, verdicts, i));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i] != null) {
        int end = i + 1;
        while (end < verdicts.length && verdicts[end] != null) {
          end++;
        }
        pieces.add(piece(verdicts, i, end));
        i = end;
      }
    }
    return new PageParts(places, pieces);
  }

  private static Place place(Body body, Verdict[] verdicts, int i) {
    if (verdicts[i] != null) {
      return Place.PAGE;
    }
    if (body.isCore(i)) {
      return Place.BODY;
    }
    return body.isOutside(i) ? Place.OUTSIDE : Place.BETWEEN;
  }

  /** The blocks of an article as lines. */
  static List<Line> lines(Article article) {
    Words words = Words.of(article);
    Sentences sentences = Sentences.of(article);
    PhraseMatcher phrases = new PhraseMatcher();
    List<Block> blocks = article.blocks();
    List<Line> lines = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int count = sentences.ofBlock(i).size();
      lines.add(new Line(block, article.text(block.span()), words.ofBlock(i), count, phrases));
    }
    return lines;
  }

  private static Piece piece(Verdict[] verdicts, int first, int end) {
    Map<String, Integer> counts = new HashMap<>();
    boolean certain = true;
    for (int i = first; i < end; i++) {
      counts.merge(verdicts[i].kind(), 1, Integer::sum);
      certain &= verdicts[i].certain();
    }
    Verdict chief = verdicts[first];
    for (int i = first; i < end; i++) {
      if (counts.get(verdicts[i].kind()) > counts.get(chief.kind())) {
        chief = verdicts[i];
      }
    }
    boolean mixed = counts.size() > MOST_KINDS && counts.get(chief.kind()) * 2 < end - first;
    String kind = mixed ? "page-furniture" : chief.kind();
    return new Piece(first, end - 1, kind, certain, chief.reason());
  }
}
