package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.text.Source;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Reads articles out of XML: WordPress exports, RSS and Atom feeds, NITF and NewsML-G2. One file
 * may hold many.
 */
final class XmlReader implements ArticleReader {
  private static final String SUPPORTED = "WordPress exports, RSS, Atom, NITF and NewsML-G2";
  private static final Set<String> NEWSML =
      Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem");

  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = Source.of(file.path(), Decoding.decodeHtml(file.bytes()));
    Reading reading = new Reading(source, articles);
    XmlParsing.parse(source, Reading::isWanted, reading::take);
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

    static boolean isWanted(String name) {
      return name.equals("item")
          || name.equals("entry")
          || name.equals("nitf")
          || NEWSML.contains(name);
    }

    void take(XmlElement element) {
      String name = element.localName();
      Draft draft = new Draft(source);
      if (name.equals("nitf")) {
        new NitfArticle(draft).read(element);
        hand(draft, "nitf", XmlCharacters::escape);
      } else if (NEWSML.contains(name)) {
        new NewsItem(draft).read(element);
        hand(draft, "newsml", XmlCharacters::escape);
      } else if (FeedEntry.is(element)) {
        FeedEntry entry = new FeedEntry(draft, element);
        entry.read();
        hand(draft, name.equals("item") ? "rss" : "atom", entry.escape());
      }
    }

    void hand(Draft draft, String format, UnaryOperator<String> escape) {
      articles.accept(draft.article(format).index(count++).escape(escape).build());
    }
  }
}
