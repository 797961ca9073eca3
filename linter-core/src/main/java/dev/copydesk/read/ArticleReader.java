package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.text.Source;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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

  /**
   * The decoded file alone; empty if it holds no article.
   *
   * @throws IOException if the bytes cannot be had
   * @throws UnreadableFileException if they cannot be understood
   */
  default Optional<Source> source(InputFile file) throws IOException, UnreadableFileException {
    AtomicReference<Source> source = new AtomicReference<>();
    read(file, article -> source.compareAndSet(null, article.source()));
    return Optional.ofNullable(source.get());
  }
}
