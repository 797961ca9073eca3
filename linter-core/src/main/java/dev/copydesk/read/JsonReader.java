package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads articles out of JSON: exports of content systems, feeds, the formats of news agencies. One
 * file may hold many; in JSON Lines each line is a JSON text of its own.
 */
final class JsonReader implements ArticleReader {
  private static final String SUPPORTED =
      "WordPress, Ghost, Contentful, Sanity, JSON Feed, ninjs and ANS";

  private final boolean lines;

  private JsonReader(boolean lines) {
    this.lines = lines;
  }

  static JsonReader json() {
    return new JsonReader(false);
  }

  static JsonReader lines() {
    return new JsonReader(true);
  }

  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = Source.of(file.path(), Decoding.decode(file.bytes()));
    Reading reading = new Reading(source, articles);
    if (lines) {
      reading.lines();
    } else {
      reading.text(new Span(0, source.text().length()));
    }
    if (reading.count == 0) {
      throw UnreadableFileException.noArticle(SUPPORTED);
    }
  }

  private static final class Reading {
    final Source source;
    final Consumer<Article> articles;
    int count;

    Reading(Source source, Consumer<Article> articles) {
      this.source = source;
      this.articles = articles;
    }

    /** A broken line is told at the end: those before and after it count. */
    void lines() throws UnreadableFileException {
      UnreadableFileException first = null;
      for (int number = 1; number <= source.lineCount(); number++) {
        Span line = source.line(number).trim(source.text());
        try {
          if (!line.isEmpty()) {
            text(line);
          }
        } catch (UnreadableFileException e) {
          first = first == null ? e : first;
        }
      }
      if (first != null) {
        throw first;
      }
    }

    void text(Span span) throws UnreadableFileException {
      JsonValue root = JsonParsing.parse(source, span, this::take);
      if (root.isObject()) {
        take(root);
      }
    }

    boolean take(JsonValue object) {
      JsonArticle article = new JsonArticle(source, object);
      if (!article.isOne()) {
        return false;
      }
      articles.accept(article.read(count++));
      return true;
    }
  }
}
