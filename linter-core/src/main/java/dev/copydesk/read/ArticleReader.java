package dev.copydesk.read;

import dev.copydesk.article.Article;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads the articles of one file format. */
@FunctionalInterface
public interface ArticleReader {
  /**
   * Hands over the articles of a file, one or many, in their order.
   *
   * @throws IOException if the bytes cannot be had
   * @throws UnreadableFileException if they cannot be understood; articles handed over before count
   */
  void read(InputFile file, Consumer<Article> articles) throws IOException, UnreadableFileException;
}
