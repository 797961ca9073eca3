package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All readers, and which of them reads a file: the ending of its name decides. */
public final class ArticleReaders {
  private static final Map<String, Supplier<ArticleReader>> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", PlainTextReader::new),
          Map.entry("text", PlainTextReader::new),
          Map.entry("md", MarkdownReader::markdown),
          Map.entry("markdown", MarkdownReader::markdown),
          Map.entry("mdown", MarkdownReader::markdown),
          Map.entry("mkdown", MarkdownReader::markdown),
          Map.entry("mkdn", MarkdownReader::markdown),
          Map.entry("mkd", MarkdownReader::markdown),
          Map.entry("mdwn", MarkdownReader::markdown),
          Map.entry("qmd", MarkdownReader::markdown),
          Map.entry("rmd", MarkdownReader::markdown),
          Map.entry("mdx", MarkdownReader::mdx),
          Map.entry("html", HtmlReader::new),
          Map.entry("htm", HtmlReader::new),
          Map.entry("xhtml", HtmlReader::new),
          Map.entry("adoc", AsciiDocReader::new),
          Map.entry("asciidoc", AsciiDocReader::new),
          Map.entry("rst", ReStructuredTextReader::new),
          Map.entry("org", OrgReader::new),
          Map.entry("lr", LektorReader::new),
          Map.entry("json", JsonReader::json),
          Map.entry("jsonl", JsonReader::lines),
          Map.entry("ndjson", JsonReader::lines),
          Map.entry("xml", XmlReader::new),
          Map.entry("rss", XmlReader::new),
          Map.entry("atom", XmlReader::new),
          Map.entry("docx", () -> new DocumentReader(DocumentFormat.DOCX)),
          Map.entry("doc", () -> new DocumentReader(DocumentFormat.DOC)),
          Map.entry("rtf", () -> new DocumentReader(DocumentFormat.RTF)),
          Map.entry("odt", () -> new DocumentReader(DocumentFormat.ODT)),
          Map.entry("epub", () -> new DocumentReader(DocumentFormat.EPUB)),
          Map.entry("pdf", () -> new DocumentReader(DocumentFormat.PDF)));

  private final Optional<LocalDate> published;

  /** Readers that take the metadata as they find it. */
  public ArticleReaders() {
    this.published = Optional.empty();
  }

  /** Readers that add the publication date given by the user to what they find. */
  public ArticleReaders(LocalDate published) {
    this.published = Optional.of(published);
  }

  /** Whether there is a reader for files with this name. */
  public boolean knows(String name) {
    return BY_EXTENSION.containsKey(InputFile.of(name, "").extension());
  }

  /**
   * Hands over the articles of a file.
   *
   * @throws IOException if the bytes cannot be had
   * @throws UnreadableFileException if no reader knows the format or the file is broken; articles
   *     handed over before count
   */
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    reader(file).read(file, article -> articles.accept(withPublished(article)));
  }

  /**
   * The decoded text of a file, to which the places of its articles belong.
   *
   * @throws IOException if the bytes cannot be had
   * @throws UnreadableFileException if no reader knows the format or the file is broken
   */
  public Optional<Source> source(InputFile file) throws IOException, UnreadableFileException {
    return reader(file).source(file);
  }

  private static ArticleReader reader(InputFile file) throws UnreadableFileException {
    Supplier<ArticleReader> reader = BY_EXTENSION.get(file.extension());
    if (reader == null) {
      throw new UnreadableFileException("no reader for files ending in ." + file.extension());
    }
    return reader.get();
  }

  private Article withPublished(Article article) {
    return published.map(day -> article.with(given(article, day))).orElse(article);
  }

  private static Field given(Article article, LocalDate day) {
    Location start = article.source().locate(new Span(0, 0));
    return new Field("published", day.toString(), Field.Origin.COMMAND_LINE, start);
  }
}
