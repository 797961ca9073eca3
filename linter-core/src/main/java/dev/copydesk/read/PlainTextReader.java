package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads plain text: the text stays as it is; header lines, blocks and their roles are recognised.
 */
final class PlainTextReader implements ArticleReader {
  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = Source.of(file.path(), Decoding.decode(file.bytes()));
    Article.Builder article = Article.builder("text", source, SourceMap.identity(source.text()));
    new PlainText(source, article).read();
    articles.accept(article.build());
  }
}
