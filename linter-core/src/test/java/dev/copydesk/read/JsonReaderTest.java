package dev.copydesk.read;

import static dev.copydesk.read.Reading.all;
import static dev.copydesk.read.Reading.blocks;
import static dev.copydesk.read.Reading.checkPlaces;
import static dev.copydesk.read.Reading.fields;
import static dev.copydesk.read.Reading.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  @Test
  void wordPress() throws Exception {
    Article article =
        one(
            "post.json",
            """
            {"id": 7, "date": "2025-03-04T09:30:00", "status": "publish",
             "title": {"rendered": "Ferry &#8217;stays&#8217; in port"},
             "content": {"rendered": "<p>The <em>old</em> ferry.<\\/p>\\n<p>It stays.<\\/p>"}}
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry ’stays’ in port", "PARAGRAPH The old ferry.", "PARAGRAPH It stays.");
    assertThat(fields(article)).contains("date=2025-03-04T09:30:00", "status=publish");
    assertThat(article.fields()).allMatch(field -> field.origin() == Field.Origin.DATA);
  }

  @Test
  void ghostExportHoldsManyArticles() throws Exception {
    List<Article> articles =
        all(
            "ghost.json",
            """
            {"db": [{"meta": {"version": "5.0"}, "data": {"posts": [
              {"id": "1", "title": "One", "html": "<p>First.</p>", "published_at": "2025-03-04"},
              {"id": "2", "title": "Two", "html": "<p>Second.</p>", "published_at": "2025-03-05"}
            ], "users": [{"id": "1", "name": "Mara Quell", "bio": "Writes."}]}}]}
            """);

    assertThat(articles).extracting(Article::index).containsExactly(0, 1);
    assertThat(blocks(articles.get(1))).containsExactly("HEADLINE Two", "PARAGRAPH Second.");
    assertThat(fields(articles.get(1))).contains("published_at=2025-03-05");
    assertThat(articles.get(1).locate(articles.get(1).blocks().get(1).span()).start().line())
        .isEqualTo(3);
  }

  @Test
  void contentfulEntryWithLanguagesAndRichText() throws Exception {
    Article article =
        one(
            "entry.json",
            """
            {"sys": {"createdAt": "2025-01-01"}, "fields": {
              "title": {"en-US": "Ferry stays in port"}, "publishDate": {"en-US": "2025-03-04"},
              "body": {"en-US": {"nodeType": "document", "content": [
                {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "Why"}]},
                {"nodeType": "paragraph", "content": [
                  {"nodeType": "text", "value": "The "},
                  {"nodeType": "hyperlink", "content": [{"nodeType": "text", "value": "ferry"}]},
                  {"nodeType": "text", "value": " stays."}]}]}}}}
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port", "SUBHEAD Why", "PARAGRAPH The ferry stays.");
    assertThat(fields(article)).contains("publishDate=2025-03-04", "sys.createdAt=2025-01-01");
  }

  @Test
  void sanityPortableText() throws Exception {
    Article article =
        one(
            "post.json",
            """
            {"_type": "post", "title": "Ferry", "publishedAt": "2025-03-04T09:00:00Z", "body": [
              {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "Why"}]},
              {"_type": "block", "style": "normal", "children": [
                {"_type": "span", "text": "It "}, {"_type": "span", "text": "stays."}]},
              {"_type": "block", "listItem": "bullet", "children": [{"text": "Really."}]},
              {"_type": "block", "style": "blockquote", "children": [{"text": "Never."}]}]}
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry",
            "SUBHEAD Why",
            "PARAGRAPH It stays.",
            "LIST_ITEM Really.",
            "QUOTE Never.");
  }

  @Test
  void arcContentElements() throws Exception {
    Article article =
        one(
            "story.json",
            """
            {"type": "story", "version": "0.10.11", "headlines": {"basic": "Ferry stays in port"},
             "display_date": "2025-03-04T09:00:00Z",
             "promo_items": {"basic": {"type": "image", "created_date": "2020-01-01T00:00:00Z"}},
             "content_elements": [
               {"type": "text", "content": "The <b>ferry</b> stays &amp; waits."},
               {"type": "header", "level": 2, "content": "Why"},
               {"type": "quote", "content_elements": [{"type": "text", "content": "Never."}]},
               {"type": "list", "items": [{"type": "text", "content": "One."}]},
               {"type": "interstitial_link", "content": "Read more"},
               {"type": "image", "caption": "The harbour."}]}
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port",
            "PARAGRAPH The ferry stays & waits.",
            "SUBHEAD Why",
            "QUOTE Never.",
            "LIST_ITEM One.",
            "PARAGRAPH Read more",
            "CAPTION The harbour.");
    assertThat(article.blocks().get(5).place()).isEqualTo("interstitial_link");
    assertThat(fields(article))
        .contains("display_date=2025-03-04T09:00:00Z")
        .noneMatch(field -> field.contains("2020"));
  }

  @Test
  void ninjsOfTheFirstVersion() throws Exception {
    Article article =
        one(
            "item.json",
            """
            {"uri": "http://example.org/1", "type": "text", "versioncreated": "2025-03-04T09:00:00Z",
             "byline": "Mara Quell", "headline": "Ferry stays in port",
             "body_text": "PORT ELLEN -- It stays.\\n\\nReally.",
             "associations": {"main": {"uri": "x", "versioncreated": "2020-01-01T00:00:00Z"}}}
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port",
            "BYLINE Mara Quell",
            "PARAGRAPH PORT ELLEN -- It stays.",
            "PARAGRAPH Really.");
    assertThat(fields(article)).contains("versioncreated=2025-03-04T09:00:00Z");
  }

  @Test
  void ninjsOfTheThirdVersionWithTheSameTextInTwoForms() throws Exception {
    Article article =
        one(
            "item.json",
            """
            {"uri": "urn:1", "standard": {"name": "ninjs", "version": "3.0"},
             "versionCreated": "2025-03-04T09:00:00Z", "by": "By Mara Quell",
             "headlines": [{"role": "main", "value": "Ferry stays"}],
             "bodies": [{"contentType": "text/plain", "value": "It stays."},
                        {"contentType": "text/html", "value": "<p>It stays.</p><p>Really.</p>"}]}
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays",
            "BYLINE By Mara Quell",
            "PARAGRAPH It stays.",
            "PARAGRAPH Really.");
  }

  @Test
  void ninjsPictureHasACaptionAlone() throws Exception {
    Article article =
        one(
            "picture.json",
            """
            {"uri": "urn:2", "type": "picture", "versioncreated": "2025-03-04T09:00:00Z",
             "description_text": "The ferry in the harbour."}
            """);

    assertThat(blocks(article)).containsExactly("CAPTION The ferry in the harbour.");
  }

  @Test
  void jsonFeedAndLists() throws Exception {
    List<Article> articles =
        all(
            "feed.json",
            """
            {"version": "https://jsonfeed.org/version/1.1", "items": [
              {"id": "1", "title": "One", "content_html": "<p>First.</p>",
               "date_published": "2025-03-04T09:00:00Z"},
              {"id": "2", "title": "Two", "content_text": "Second.",
               "date_published": "2025-03-05T09:00:00Z"}]}
            """);

    assertThat(articles).hasSize(2);
    assertThat(blocks(articles.get(1))).containsExactly("HEADLINE Two", "PARAGRAPH Second.");
  }

  @Test
  void jsonLinesGoOnAfterABrokenLine() throws Exception {
    String lines =
        String.join(
            "\r\n",
            "{\"title\": \"One\", \"html\": \"<p>First.</p>\"}",
            "{\"title\": \"Broken\"",
            "",
            "{\"title\": \"Two\", \"html\": \"<p>Second.</p>\"}",
            "");
    List<Article> articles = new java.util.ArrayList<>();

    assertThatThrownBy(
            () -> new ArticleReaders().read(InputFile.of("a.jsonl", lines), articles::add))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("ends too early");
    assertThat(articles).extracting(a -> a.blocks().size()).containsExactly(2, 2);
    assertThat(articles.get(1).locate(articles.get(1).blocks().get(0).span()).start().line())
        .isEqualTo(4);
  }

  @Test
  void everyWordIsAtItsPlace() throws Exception {
    String json =
        "\ufeff{\r\n\t\"title\": \"Caf\\u00e9 \\ud83d\\ude00 \ud83d\ude00 cafe\u0301 \\\"quoted\\\"\",\r\n"
            + "\t\"published_at\": \"2025\\u002d03-04\",\r\n"
            + "\t\"html\": \"<p class=\\\"a\\\">A \\/ b\\tc &amp;amp; d&eacute; \\u0026lt;x&#x27;s\\n"
            + " go on<br>here<\\/p>\"}";
    Article article = one("a.json", json);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Café \ud83d\ude00 \ud83d\ude00 cafe\u0301 \"quoted\"",
            "PARAGRAPH A / b c &amp; dé <x's go on\nhere");
    checkPlaces(
        article, raw -> Parser.unescapeEntities(decode(raw), false), JsonReaderTest::decode);
  }

  @Test
  void editsAreEscaped() throws Exception {
    Article article =
        one("a.json", "{\"title\": \"T\", \"html\": \"<p>He said x.</p>\", \"date\": \"1\"}");
    int at = article.text().indexOf("x.");

    assertThat(article.edit(new Span(at, at + 1), "\"a\" & b"))
        .map(edit -> edit.replacement())
        .hasValue("\\\"a\\\" &amp; b");
  }

  private static String decode(String raw) {
    try {
      return new ObjectMapper().readValue("\"" + raw + "\"", String.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
