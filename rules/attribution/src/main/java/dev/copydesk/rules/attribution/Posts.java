package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The posts of social networks that stand in an article as plain paragraphs, each with the line
 * that says whose it is: "— Ines Falk (@inesfalk) March 3, 2025".
 */
final class Posts {
  private static final int LONGEST_CREDIT = 14;
  private final Map<Integer, Post> byParagraph = new HashMap<>();

  /** What is posted and by whom, as tokens. */
  record Post(Span words, Span poster) {}

  private Posts(Article article) {
    Reading text = Reading.of(article);
    List<Reading.Paragraph> paragraphs = text.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      Reading.Paragraph paragraph = paragraphs.get(p);
      int last = paragraph.last();
      int credit = credit(text, paragraph.first(), last);
      if (credit > paragraph.first()) {
        Span words = new Span(paragraph.first(), credit);
        byParagraph.put(p, new Post(words, poster(text, credit, last)));
      } else if (credit == paragraph.first()) {
        byParagraph.put(p, new Post(new Span(credit, credit), new Span(credit, credit)));
      } else if (Reading.isProse(paragraph.role())) {
        int end = endOfBlock(text, paragraph.block() + 1);
        if (end > last && credit(text, last, end) == last) {
          byParagraph.put(p, new Post(new Span(paragraph.first(), last), poster(text, last, end)));
        }
      }
    }
  }

  /** The token after a block, which may be furniture of the page. */
  private static int endOfBlock(Reading text, int block) {
    List<Block> blocks = text.article().blocks();
    return block < blocks.size() ? text.indexAt(blocks.get(block).span().end()) : 0;
  }

  static Posts of(Article article) {
    return article.analysis(Posts.class, Posts::new);
  }

  /** The post in a paragraph, by its index in {@link Reading#paragraphs()}. */
  Optional<Post> in(int paragraph) {
    return Optional.ofNullable(byParagraph.get(paragraph));
  }

  /** The token of the dash before the name and the handle that end a stretch; -1 if none. */
  private static int credit(Reading text, int first, int last) {
    int from = Math.max(first, last - LONGEST_CREDIT);
    for (int i = last - 1; i > from; i--) {
      if (text.word(i).text().startsWith("@") && text.isMark(i - 1, "(")) {
        for (int dash = i - 2; dash >= from; dash--) {
          if (text.isMark(dash, "—–-―")) {
            return dash;
          }
        }
      }
    }
    return -1;
  }

  private static Span poster(Reading text, int dash, int last) {
    int end = dash + 1;
    while (end < last && !text.isMark(end, "(")) {
      end++;
    }
    return new Span(dash + 1, end);
  }
}
