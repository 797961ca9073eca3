package dev.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.article.Field.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The metadata of a web page: name, value, kind and exact place. */
class HtmlFieldsTest {
  @ParameterizedTest
  @CsvSource({
    "'<meta property=\"article:published_time\" content=\"2025-01-20T08:00:00Z\">',"
        + " article:published_time, 2025-01-20T08:00:00Z",
    "'<META content=2025-01-20 NAME=Date />', Date, 2025-01-20",
    "'<meta itemprop=\"datePublished\" content=''2025-01-20''>', datePublished, 2025-01-20",
    "'<meta http-equiv=\"last-modified\" content=\" 2025-01-20 \">', last-modified, 2025-01-20"
  })
  void meta(String element, String name, String value) throws Exception {
    Article article = page(element);

    Field field = only(article, name);
    assertThat(field.value()).isEqualTo(value);
    assertThat(field.origin()).isEqualTo(Origin.META);
    assertThat(field.where().text()).isEqualTo(value);
  }

  @Test
  void entitiesOfAnAttributeAreResolvedAndItsPlaceIsWhatIsWritten() throws Exception {
    String written = "Quill &amp; Sons: &#x201C;caf&eacute;&#8221; 😀";
    Article article =
        page("<meta name=a content=\"\u00e9&lt;\"><meta name=author content=\"" + written + "\">");

    Field author = only(article, "author");
    assertThat(author.value()).isEqualTo("Quill & Sons: “café” 😀");
    assertThat(author.where().text()).isEqualTo(written);
    assertThat(author.where().span().of(article.source().text())).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "property=\"\" content=x", "name=date", "name=date content=' '"})
  void anEmptyMetaElementSaysNothing(String attributes) throws Exception {
    assertThat(page("<meta " + attributes + ">").fields()).isEmpty();
  }

  @Test
  void jsonLd() throws Exception {
    Article article =
        page(
            """
            <script type="application/ld+json">
            {"@type": "NewsArticle", "headline": "Caf\\u00e9 \\"Oslo\\" shut",
             "datePublished": "2025-01-20", "wordCount": 312,
             "author": [{"@type": "Person", "name": "Mara Quill"}, {"name": "Tom Orwin"}]}
            </script>
            """);

    assertThat(shown(article))
        .containsExactly(
            "JSON_LD NewsArticle.@type=NewsArticle [NewsArticle]",
            "JSON_LD NewsArticle.headline=Café \"Oslo\" shut [Caf\\u00e9 \\\"Oslo\\\" shut]",
            "JSON_LD NewsArticle.datePublished=2025-01-20 [2025-01-20]",
            "JSON_LD NewsArticle.wordCount=312 [312]",
            "JSON_LD NewsArticle.author.@type=Person [Person]",
            "JSON_LD NewsArticle.author.name=Mara Quill [Mara Quill]",
            "JSON_LD NewsArticle.author.name=Tom Orwin [Tom Orwin]");
  }

  @Test
  void theObjectsOfAGraphAreNamedByTheirOwnTypes() throws Exception {
    Article article =
        page(
            """
            <script type='application/ld+json'>//<![CDATA[
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "The Elmford Post"},
              {"datePublished": "2025-01-20", "@type": ["Article", "x"],
               "image": {"uploadDate": "2024-02-03"}}]}
            //]]></script>
            """);

    assertThat(shown(article))
        .contains(
            "JSON_LD WebSite.name=The Elmford Post [The Elmford Post]",
            "JSON_LD Article.datePublished=2025-01-20 [2025-01-20]",
            "JSON_LD Article.image.uploadDate=2024-02-03 [2024-02-03]");
    assertThat(only(article, "Article.datePublished").place()).contains("@graph#2.Article");
  }

  @Test
  void whatStandsBeforeAFaultInJsonLdCounts() throws Exception {
    Article article =
        page("<script type='application/ld+json'>{\"dateCreated\": \"2025-01-20\", oops</script>");

    assertThat(shown(article)).contains("JSON_LD dateCreated=2025-01-20 [2025-01-20]");
    assertThat(article.troubles()).isEmpty();
  }

  @Test
  void microdata() throws Exception {
    Article article =
        page(
            """
            <div itemscope itemtype="https://schema.org/NewsArticle">
            <meta itemprop="dateModified" content="2025-01-21">
            <time itemprop="datePublished" datetime="2025-01-20">Monday</time>
            <span itemprop="author">Mara &amp; Tom</span>
            <link itemprop="url" href="/a?b&amp;c"></div>
            <span itemprop="dateline">Elmford</span>
            """);

    assertThat(shown(article))
        .containsExactly(
            "MICRODATA NewsArticle.dateModified=2025-01-21 [2025-01-21]",
            "MICRODATA NewsArticle.datePublished=2025-01-20 [2025-01-20]",
            "MICRODATA NewsArticle.author=Mara & Tom [Mara &amp; Tom]",
            "MICRODATA NewsArticle.url=/a?b&c [/a?b&amp;c]",
            "MICRODATA dateline=Elmford [Elmford]");
  }

  @Test
  void times() throws Exception {
    Article article =
        page(
            "<p>On <time datetime='2025-01-20T08:00'>Monday</time> and <time> 20 <b>January</b> </time>"
                + " and <time pubdate datetime=2025-01-19>Sunday</time> and <time></time></p>");

    assertThat(shown(article))
        .containsExactly(
            "TIME time=2025-01-20T08:00 [2025-01-20T08:00]",
            "TIME time=20 January [20 <b>January</b>]",
            "TIME time.pubdate=2025-01-19 [2025-01-19]");
  }

  @Test
  void canonicalLinkLanguageAndTitle() throws Exception {
    Article article =
        Reading.one(
            "page.html",
            "\ufeff<!DOCTYPE html>\r\n<html lang=en-GB>\r\n\t<title>Ferry &amp; port</title>\r\n"
                + "\t<link rel=Canonical href=\"https://post.example/2025/01/20/ferry?a=1&amp;b=2\">"
                + "<link rel=stylesheet href=2025-01-20.css>\r\n<p>It rained.</p></html>");

    assertThat(shown(article))
        .containsExactly(
            "META lang=en-GB [en-GB]",
            "META title=Ferry & port [Ferry &amp; port]",
            "LINK canonical=https://post.example/2025/01/20/ferry?a=1&b=2"
                + " [https://post.example/2025/01/20/ferry?a=1&amp;b=2]");
    assertThat(article.fields().get(2).where().start()).hasToString("4:28");
  }

  @Test
  void timesInAttributesAndScripts() throws Exception {
    Article article =
        page(
            "<abbr title='2025-01-20'>Monday</abbr><i class=posted-on title='20.1.2025'>x</i>"
                + "<i title='2025-01-20'>x</i><p data-published='2025-01-20'>It rained.</p>"
                + "<script>var page = {publishedAt: '2025-01-20', color: '2025-01-21'};</script>");

    assertThat(shown(article))
        .containsExactly(
            "TIME title=2025-01-20 [2025-01-20]",
            "TIME posted-on=20.1.2025 [20.1.2025]",
            "SCRIPT data-published=2025-01-20 [2025-01-20]",
            "SCRIPT publishedAt=2025-01-20 [2025-01-20]");
  }

  private static Article page(String elements) throws Exception {
    return Reading.one("page.html", "<!DOCTYPE html>\r\n<p>The é 😀 ferry.</p>\n" + elements);
  }

  private static Field only(Article article, String name) {
    List<Field> named = article.fields().stream().filter(f -> f.name().equals(name)).toList();
    assertThat(named).hasSize(1);
    return named.get(0);
  }

  /** The fields as {@code KIND name=value [what stands at its place]}. */
  private static List<String> shown(Article article) {
    String source = article.source().text();
    return article.fields().stream()
        .map(f -> f.origin() + " " + f.name() + "=" + f.value() + at(f, source))
        .toList();
  }

  private static String at(Field field, String source) {
    return " [" + field.where().span().of(source) + "]";
  }
}
