package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.text.Span;
import java.util.HashMap;
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
    for (int p = 0; p < text.paragraphs().size(); p++) {
      Reading.Paragraph paragraph = text.paragraphs().get(p);
      int credit = credit(text, paragraph);
      if (credit == paragraph.first() && p > 0 && !byParagraph.containsKey(p - 1)) {
        Reading.Paragraph post = text.paragraphs().get(p - 1);
        if (Reading.isProse(post.role())) {
          Span words = new Span(post.first(), post.last());
          byParagraph.put(p - 1, new Post(words, poster(text, credit, paragraph.last())));
          byParagraph.put(p, new Post(new Span(credit, credit), new Span(credit, credit)));
        }
      } else if (credit > paragraph.first()) {
        Span words = new Span(paragraph.first(), credit);
        byParagraph.put(p, new Post(words, poster(text, credit, paragraph.last())));
      }
    }
  }

  static Posts of(Article article) {
    return article.analysis(Posts.class, Posts::new);
  }

  /** The post in a paragraph, by its index in {@link Reading#paragraphs()}. */
  Optional<Post> in(int paragraph) {
    return Optional.ofNullable(byParagraph.get(paragraph));
  }

  /** The token of the dash before the name and the handle that end the paragraph; -1 if none. */
  private static int credit(Reading text, Reading.Paragraph paragraph) {
    int from = Math.max(paragraph.first(), paragraph.last() - LONGEST_CREDIT);
    for (int i = paragraph.last() - 1; i > from; i--) {
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
