package dev.copydesk.benchmarks;

import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;

/** The article that everything is measured on: a news story of 4.6 KB. */
final class Texts {
  private static final byte[] STORY = read();

  private Texts() {}

  /** The story, read anew, so that no analysis is remembered. */
  static Article story() {
    AtomicReference<Article> article = new AtomicReference<>();
    try {
      new ArticleReaders().read(InputFile.of("story.md", STORY), article::set);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return article.get();
  }

  private static byte[] read() {
    try (InputStream in = Texts.class.getResourceAsStream("story.md")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
