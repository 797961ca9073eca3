package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Reads a web page, or the source of one with front matter: everything visible, all metadata. */
final class HtmlReader implements ArticleReader {
  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = decoded(file);
    Draft draft = new Draft(source);
    int from = FrontMatter.read(draft);
    SourceMap html = page(source, from, draft);
    Document document = HtmlText.parser().parseInput(html.text(), "");
    Element headline = HtmlHeadline.find(document);
    if (from > 0 && !headline.hasParent()) {
      draft.title();
    }
    new HtmlFields(html, document, draft).read();
    new HtmlText(html, headline, draft).read(document.body());
    articles.accept(draft.article("html").escape(Entities::escape).build());
  }

  @Override
  public Optional<Source> source(InputFile file) throws IOException, UnreadableFileException {
    return Optional.of(decoded(file));
  }

  private static Source decoded(InputFile file) throws IOException, UnreadableFileException {
    return Source.of(file.path(), Decoding.decodeHtml(file.bytes()));
  }

  /** A page with front matter is a template; in one that is XML all words stand in the body. */
  private static SourceMap page(Source source, int from, Draft draft) {
    String text = source.text();
    LeftOut page = new LeftOut(SourceMap.identity(text));
    if (from > 0) {
      page.add(0, from);
      TemplateTags.leaveOut(page, draft);
    }
    if (text.startsWith("<?xml")) {
      int root = text.indexOf('>', Math.max(0, text.indexOf("<html")));
      page.add(root + 1, text.indexOf("<head", root));
      int end = text.lastIndexOf("</body>");
      page.add(end < 0 ? text.length() : end, text.length());
    }
    return page.blanked();
  }
}
