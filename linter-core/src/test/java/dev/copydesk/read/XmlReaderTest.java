package dev.copydesk.read;

import static dev.copydesk.read.Reading.all;
import static dev.copydesk.read.Reading.assertPlace;
import static dev.copydesk.read.Reading.blocks;
import static dev.copydesk.read.Reading.checkPlaces;
import static dev.copydesk.read.Reading.fields;
import static dev.copydesk.read.Reading.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.article.Article;
import dev.copydesk.text.Span;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XmlReaderTest {
  @Test
  void wordPressExport() throws Exception {
    List<Article> articles =
        all(
            "site.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by WordPress -->
            <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Site</title>
            <item><title>Ferry &amp; port</title><pubDate>Tue, 04 Mar 2025 09:30:00 +0000</pubDate>
            <dc:creator><![CDATA[mara]]></dc:creator><wp:post_date>2025-03-04 09:30:00</wp:post_date>
            <content:encoded><![CDATA[<!-- wp:paragraph -->
            <p>It <em>stays</em>.</p>
            <!-- /wp:paragraph -->]]></content:encoded><wp:post_type>post</wp:post_type></item>
            <item><title>menu</title><content:encoded><![CDATA[x]]></content:encoded>
            <wp:post_type>nav_menu_item</wp:post_type></item>
            <item><title>Old</title><content:encoded><![CDATA[First line.

            Second <b>line</b>.]]></content:encoded><wp:post_type>post</wp:post_type></item>
            </channel></rss>
            """);

    assertThat(articles).hasSize(2);
    assertThat(blocks(articles.get(0)))
        .containsExactly("HEADLINE Ferry & port", "PARAGRAPH It stays.");
    assertThat(fields(articles.get(0)))
        .contains(
            "pubDate=Tue, 04 Mar 2025 09:30:00 +0000",
            "wp:post_date=2025-03-04 09:30:00",
            "dc:creator=mara");
    assertThat(blocks(articles.get(1)))
        .containsExactly("HEADLINE Old", "PARAGRAPH First line.", "PARAGRAPH Second line.");
    assertThat(articles.get(1).index()).isEqualTo(1);
    assertThat(articles.get(0).comments()).extracting(c -> c.text()).contains("wp:paragraph");
  }

  @Test
  void rssWithEscapedHtmlAndWithPlainText() throws Exception {
    List<Article> articles =
        all(
            "feed.rss",
            """
            <rss><channel>
            <item><title>One</title><description>&lt;p&gt;A &amp;amp; b.&lt;/p&gt;</description></item>
            <item><title>Two</title><description>First.

            Second &lt; third.</description></item>
            </channel></rss>
            """);

    assertThat(blocks(articles.get(0))).containsExactly("HEADLINE One", "PARAGRAPH A & b.");
    assertThat(blocks(articles.get(1)))
        .containsExactly("HEADLINE Two", "PARAGRAPH First.", "PARAGRAPH Second < third.");
  }

  @Test
  void atomWithXhtml() throws Exception {
    Article article =
        one(
            "feed.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title>
            <entry><title type="html">Ferry&amp;#8217;s port</title>
            <published>2025-03-04T09:30:00Z</published><author><name>Mara Quell</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It stays.</p>
            <p>Really.</p></div></content></entry></feed>
            """);

    assertThat(blocks(article))
        .containsExactly("HEADLINE Ferry’s port", "PARAGRAPH It stays.", "PARAGRAPH Really.");
    assertThat(fields(article))
        .contains("published=2025-03-04T09:30:00Z", "author.name=Mara Quell");
  }

  @Test
  void nitf() throws Exception {
    Article article =
        one(
            "story.xml",
            """
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
            <nitf><head><title>Ferry stays</title><docdata>
            <date.issue norm="20250304T093000Z"/><date.expire norm="20260304"/></docdata></head>
            <body><body.head><hedline><hl1>Ferry stays</hl1><hl2>No end in sight</hl2></hedline>
            <byline>By <person>Mara Quell</person></byline></body.head>
            <body.content><block><p>The <org>Port
              Authority</org> waits.</p><hl2>Why</hl2><ul><li>Wind.</li></ul>
            <media><media-reference source="x"/><media-caption>The ferry.</media-caption></media>
            <bq>Never.</bq></block></body.content></body></nitf>
            """);

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays",
            "SUBHEAD No end in sight",
            "BYLINE By Mara Quell",
            "PARAGRAPH The Port Authority waits.",
            "SUBHEAD Why",
            "LIST_ITEM Wind.",
            "CAPTION The ferry.",
            "QUOTE Never.");
    assertThat(fields(article))
        .contains("date.issue.norm=20250304T093000Z", "date.expire.norm=20260304");
    checkPlaces(article, raw -> raw, raw -> raw);
  }

  @Test
  void newsMlWithXhtmlInAnEnvelope() throws Exception {
    Article article =
        one(
            "item.xml",
            """
            <newsMessage><header><sent>2025-03-06T00:00:00Z</sent></header><itemSet><newsItem>
            <itemMeta><versionCreated>2025-03-04T09:30:00Z</versionCreated></itemMeta>
            <contentMeta><contentCreated>2025-03-03T09:30:00Z</contentCreated>
            <by>By Mara Quell</by><headline>Ferry stays</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html><head><title>x</title>
            </head><body><p>It stays.</p></body></html></inlineXML></contentSet>
            </newsItem></itemSet></newsMessage>
            """);

    assertThat(blocks(article))
        .containsExactly("HEADLINE Ferry stays", "BYLINE By Mara Quell", "PARAGRAPH It stays.");
    assertThat(fields(article))
        .contains(
            "itemMeta.versionCreated=2025-03-04T09:30:00Z",
            "contentMeta.contentCreated=2025-03-03T09:30:00Z");
  }

  @Test
  void newsMlWithNitfOrPlainText() throws Exception {
    Article nitf =
        one(
            "item.xml",
            """
            <newsItem><contentMeta/><contentSet><inlineXML><nitf><body><body.content><p>It stays.</p>
            </body.content></body></nitf></inlineXML></contentSet></newsItem>
            """);
    Article plain =
        one(
            "item.xml",
            "<newsItem><contentSet><inlineData>It stays.\n\nReally.</inlineData></contentSet></newsItem>");

    assertThat(blocks(nitf)).containsExactly("PARAGRAPH It stays.");
    assertThat(blocks(plain)).containsExactly("PARAGRAPH It stays.", "PARAGRAPH Really.");
  }

  @Test
  void everyWordIsAtItsPlace() throws Exception {
    Article article =
        one(
            "a.xml",
            "\ufeff<rss>\r\n<channel><item><title>Caf&#xe9; &#128512; \ud83d\ude00 cafe\u0301 A&amp;B</title>\r\n"
                + "\t<pubDate> 2025&#45;03-04 </pubDate><link href='a&amp;b'/>\r\n"
                + "<description>&lt;p&gt;It&#x2019;s &lt;b&gt;ol\tder&lt;/b&gt; &amp;eacute;\r\n than "
                + "<![CDATA[<i>that</i> &amp; more.]]>&lt;/p&gt;</description></item></channel></rss>");

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Café \ud83d\ude00 \ud83d\ude00 cafe\u0301 A&B",
            "PARAGRAPH It’s ol der é than that & more.");
    checkPlaces(
        article,
        raw -> Parser.unescapeEntities(Parser.unescapeEntities(raw, false), false),
        raw -> Parser.unescapeEntities(raw, false));
  }

  @Test
  void editsAreEscaped() throws Exception {
    Article literal =
        one(
            "a.xml",
            "<item><title>T</title><description><![CDATA[<p>x</p>]]></description></item>");
    Article escaped =
        one("a.xml", "<item><title>T</title><description>&lt;p>x&lt;/p></description></item>");

    assertThat(edit(literal)).hasValue("a &amp; b");
    assertThat(edit(escaped)).hasValue("a &amp;amp; b");
  }

  private static Optional<String> edit(Article article) {
    int at = article.text().indexOf('x');
    return article.edit(new Span(at, at + 1), "a & b").map(edit -> edit.replacement());
  }

  @Test
  void theDeclaredEncodingIsUsed() throws Exception {
    String xml =
        "<?xml version='1.0' encoding='ISO-8859-2'?><item><title>\u0141\u00f3d\u017a</title>"
            + "<description>It stays.</description></item>";
    Article article = all("a.xml", xml.getBytes(Charset.forName("ISO-8859-2"))).get(0);

    assertThat(blocks(article)).contains("HEADLINE \u0141\u00f3d\u017a");
  }

  @Test
  void anythingElseIsForeign() {
    for (String xml :
        List.of(
            "<project><modelVersion>4.0.0</modelVersion><description>x</description></project>",
            "<resources><string-array><item>One</item></string-array></resources>",
            "<urlset><url><loc>x</loc></url></urlset>",
            "<rss><channel><item><title>Only a title</title></item></channel></rss>")) {
      assertThatThrownBy(() -> all("a.xml", xml))
          .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
          .matches(UnreadableFileException::isForeign);
    }
  }

  @Test
  void entitiesThatTheFileDeclaresAreRefused() {
    assertPlace(
        "a.xml",
        "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "document types with declarations of their own are not read",
        2,
        1);
  }

  @Test
  void brokenXmlIsToldWithItsPlace() {
    assertPlace("a.xml", "<a>\n<b></a>", "</a> closes nothing: <b> is open", 2, 4);
    assertPlace("a.xml", "<a>\n <b>", "<b> is never closed", 2, 2);
    assertPlace("a.xml", "<a>< b</a>", "this is not XML: < does not begin a tag", 1, 4);
    assertPlace(
        "a.xml",
        "<a b=c></a>",
        "this is not XML: the value of an attribute stands in quotes",
        1,
        4);
    assertPlace("a.xml", "<a><!-- x</a>", "this is not XML: a comment is never closed", 1, 4);
    assertPlace("a.xml", "words", "this is not XML: text outside of the root element", 1, 1);
    assertPlace("a.xml", "<a/><b/>", "this is not XML: a second root element", 1, 5);
    assertPlace("a.xml", "<a>".repeat(300), "the XML is nested deeper than 200 levels", 1, 601);
  }
}
