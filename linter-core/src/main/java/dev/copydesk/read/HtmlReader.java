package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** Reads a web page: everything visible, and all metadata. */
final class HtmlReader implements ArticleReader {
  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = decoded(file);
    SourceMap html = SourceMap.identity(source.text());
    Document document = HtmlText.parser().parseInput(source.text(), "");
    Draft draft = new Draft(source);
    new HtmlFields(html, document, draft).read();
    new HtmlText(html, HtmlHeadline.find(document), draft).read(document.body());
    articles.accept(draft.article("html").escape(Entities::escape).build());
  }

  @Override
  public Optional<Source> source(InputFile file) throws IOException, UnreadableFileException {
    return Optional.of(decoded(file));
  }

  private static Source decoded(InputFile file) throws IOException, UnreadableFileException {
    return Source.of(file.path(), Decoding.decodeHtml(file.bytes()));
  }
}
