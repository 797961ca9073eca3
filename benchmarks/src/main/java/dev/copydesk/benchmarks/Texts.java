package dev.copydesk.benchmarks;

import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** The article that everything is measured on: a news story of 4.6 KB. */
final class Texts {
  private static final byte[] STORY = read();

  private Texts() {}

  /** The story, read anew, so that no analysis is remembered. */
  static Article story() {
    return article(STORY);
  }

  /** The story with another number in every sentence, so that no sentence is remembered. */
  static Article story(int number) {
    String text = new String(STORY, StandardCharsets.UTF_8);
    return article(text.replace(". ", " " + number + ". ").getBytes(StandardCharsets.UTF_8));
  }

  private static Article article(byte[] bytes) {
    AtomicReference<Article> article = new AtomicReference<>();
    try {
      new ArticleReaders().read(InputFile.of("story.md", bytes), article::set);
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
