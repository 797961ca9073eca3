package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads Markdown with GitHub's tables, front matter, templates' tags and, in MDX, its extras. */
final class MarkdownReader implements ArticleReader {
  private final boolean mdx;

  private MarkdownReader(boolean mdx) {
    this.mdx = mdx;
  }

  static MarkdownReader markdown() {
    return new MarkdownReader(false);
  }

  static MarkdownReader mdx() {
    return new MarkdownReader(true);
  }

  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = decoded(file);
    Draft draft = new Draft(source);
    int from = Residue.read(source, FrontMatter.read(draft), draft::field);
    MarkdownText text = new MarkdownText(SourceMap.identity(source.text()), from, mdx, draft);
    if (!text.hasTitle()) {
      draft.title();
    }
    text.read();
    articles.accept(draft.article(mdx ? "mdx" : "markdown").escape(MarkdownText::escape).build());
  }

  @Override
  public Optional<Source> source(InputFile file) throws IOException, UnreadableFileException {
    return Optional.of(decoded(file));
  }

  private static Source decoded(InputFile file) throws IOException, UnreadableFileException {
    return Source.of(file.path(), Decoding.decode(file.bytes()));
  }
}
