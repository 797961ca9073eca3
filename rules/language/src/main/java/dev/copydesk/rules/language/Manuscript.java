package dev.copydesk.rules.language;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Sentences;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an article's story as LanguageTool is given it: blocks with a blank line between them,
 * and the way back to the article. Parts are bounded, so that work grows with the length of the
 * article and not faster.
 */
final class Manuscript {
  private static final String BETWEEN = "\n\n";
  private static final int LONGEST = 20_000;
  private static final int LONGEST_SENTENCE = 4_000;

  private final SourceMap map;
  private final List<Span> blocks;

  private Manuscript(SourceMap map, List<Span> blocks) {
    this.map = map;
    this.blocks = blocks;
  }

  static List<Manuscript> of(Article article) {
    List<Manuscript> manuscripts = new ArrayList<>();
    Draft draft = new Draft(article.text());
    for (Span piece : pieces(article)) {
      if (draft.length() > 0 && draft.length() + piece.length() > LONGEST) {
        manuscripts.add(draft.finish());
        draft = new Draft(article.text());
      }
      draft.add(piece);
    }
    if (draft.length() > 0) {
      manuscripts.add(draft.finish());
    }
    return manuscripts;
  }

  String text() {
    return map.text();
  }

  Span toArticle(Span span) {
    return map.toSource(span);
  }

  /** Whether a span of the text lies in one block. */
  boolean isOneBlock(Span span) {
    return blocks.stream().anyMatch(block -> block.contains(span));
  }

  private static List<Span> pieces(Article article) {
    List<Span> pieces = new ArrayList<>();
    Furniture furniture = Furniture.of(article);
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (furniture.isStory(i) && isProse(blocks.get(i).role())) {
        cut(blocks.get(i).span(), Sentences.of(article).ofBlock(i), pieces);
      }
    }
    return pieces;
  }

  private static boolean isProse(Role role) {
    return switch (role) {
      case CODE, TABLE_CELL, BYLINE, DATELINE -> false;
      default -> true;
    };
  }

  /** A block as it is, or where it is too long, runs of its sentences. */
  private static void cut(Span block, List<Span> sentences, List<Span> pieces) {
    if (block.length() <= LONGEST_SENTENCE) {
      pieces.add(block);
      return;
    }
    Span run = null;
    for (Span sentence : sentences) {
      if (sentence.length() > LONGEST_SENTENCE) {
        continue;
      }
      boolean goesOn = run != null && sentence.end() - run.start() <= LONGEST_SENTENCE;
      if (!goesOn && run != null) {
        pieces.add(run);
      }
      run = goesOn ? run.cover(sentence) : sentence;
    }
    if (run != null) {
      pieces.add(run);
    }
  }

  /** Puts pieces together. */
  private static final class Draft {
    private final String source;
    private final SourceMap.Builder map = new SourceMap.Builder();
    private final List<Span> blocks = new ArrayList<>();
    private int reached;

    Draft(String source) {
      this.source = source;
    }

    int length() {
      return map.length();
    }

    void add(Span piece) {
      if (map.length() > 0) {
        map.rewrite(new Span(reached, piece.start()), BETWEEN);
      }
      int start = map.length();
      map.copy(source, piece);
      blocks.add(new Span(start, map.length()));
      reached = piece.end();
    }

    Manuscript finish() {
      return new Manuscript(map.build(), blocks);
    }
  }
}
