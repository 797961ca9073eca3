package dev.copydesk.read;

import static dev.copydesk.read.Reading.blocks;
import static dev.copydesk.read.Reading.checkPlaces;
import static dev.copydesk.read.Reading.fields;
import static dev.copydesk.read.Reading.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Comment;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The sources of sites hold more than copy: templates' tags, dialects, metadata in every format.
 */
class TemplatesTest {
  @Test
  void tagsInMarkdownAreNoCopy() throws Exception {
    Article article =
        one(
            "ferry.md",
            """
            {% include map.html %} The ferry {{< icon "boat" >}} stays{{% ref "a" %}}, he said {# why? #}
            in port.

            <div class="box">
            By {% author mara %} Mara Quell
            </div>

            {% comment %}
            Ask again: is this right?
            {% endcomment %}

            {% highlight bash %}
            sail --now
            {% endhighlight %}

            {{% notice tip %}}
            It sails **again** {% season %} in May.
            {{% /notice %}}
            """);

    assertThat(blocks(article))
        .containsExactly(
            "PARAGRAPH The ferry stays, he said in port.",
            "BYLINE By Mara Quell",
            "PARAGRAPH It sails again in May.");
    assertThat(article.comments()).extracting(Comment::text).containsExactly("why?");
    checkPlaces(article, TemplatesTest::word, UnaryOperator.identity());
  }

  private static String word(String written) {
    return written.replaceAll("\\{%.*?%\\}|\\{\\{%.*?%\\}\\}|\\*", "").strip();
  }

  @Test
  void dialectsOfMarkdown() throws Exception {
    Article article =
        one(
            "ferry.md",
            """
            * TOC
            {:toc}

            ## Why it stays {#why .wide}

            The ferry stays[^1], says [Mara Quell](/mara){:target="_blank"}.
            {: .lead}

            ![[map of the port.png]]

            :::tip Good to know
            Buses go instead.
            :::

            - [ ] Ask the pilot
            - [x] Ask the captain

            *[HB]: Harbour Board

            {::comment}
            not now
            {:/comment}

            `x[^2]{:.y}` stays code.

            [^1]: Since Monday.
            """);

    assertThat(blocks(article))
        .containsExactly(
            "SUBHEAD Why it stays",
            "PARAGRAPH The ferry stays, says Mara Quell.",
            "PARAGRAPH Buses go instead.",
            "LIST_ITEM Ask the pilot",
            "LIST_ITEM Ask the captain",
            "PARAGRAPH x[^2]{:.y} stays code.",
            "PARAGRAPH Since Monday.");
  }

  @Test
  void expressionsInMdxAreProgramText() throws Exception {
    Article article =
        one(
            "ferry.mdx",
            """
            The fare is {price(4)} now,{" "}
            <b>she said</b>{' at last'}.

            {stops.map((stop) => (
              <Stop name={stop} />
            ))}

            An open { brace.
            """);

    assertThat(blocks(article))
        .containsExactly(
            "PARAGRAPH The fare is now, she said at last.", "PARAGRAPH An open { brace.");
  }

  @Test
  void wordsInItalicsBelowPicturesAreCaptions() throws Exception {
    Article article =
        one(
            "ferry.md",
            """
            ![The ferry](ferry.jpg){: .wide}
            *The ferry in port.*

            [![The pier](pier.jpg)](/pier)

            _The pier on Monday. Picture: Mara Quell_

            ![A buoy](buoy.jpg) The buoy is *new*.

            *It stays new.*
            """);

    assertThat(blocks(article))
        .containsExactly(
            "CAPTION The ferry in port.",
            "CAPTION The pier on Monday. Picture: Mara Quell",
            "PARAGRAPH The buoy is new.",
            "PARAGRAPH It stays new.");

    Article page =
        one(
            "ferry.html",
            """
            <p><a href="/f"><img src="f.jpg"></a><br><em>The ferry in port.</em></p>
            <p><img src="b.jpg"> <i>New</i> is the buoy.</p>
            """);

    assertThat(blocks(page))
        .containsExactly("CAPTION The ferry in port.", "PARAGRAPH New is the buoy.");
  }

  @Test
  void twoMarkedLineEndsBeginAParagraph() throws Exception {
    Article article = one("ferry.md", "> *“It stays.” <br> <br/>\n> Mara Quell*<br>captain\n");

    assertThat(blocks(article)).containsExactly("QUOTE “It stays.”", "QUOTE Mara Quell\ncaptain");
  }

  @Test
  void webPagesWithFrontMatter() throws Exception {
    Article article =
        one(
            "2025-03-04-ferry.html",
            """
            ---
            title: Ferry stays in port
            date: 2025-03-04
            ---
            {% include head.html %}
            <p>The ferry {% if late %}still {% endif %}stays.</p>
            """);

    assertThat(fields(article)).contains("title=Ferry stays in port", "date=2025-03-04");
    assertThat(blocks(article))
        .containsExactly("HEADLINE Ferry stays in port", "PARAGRAPH The ferry still stays.");
    checkPlaces(article, UnaryOperator.identity(), UnaryOperator.identity());

    Article headed = one("ferry.html", "---\ntitle: Ferry\n---\n<h1>Ferry stays</h1><p>Wind.</p>");

    assertThat(blocks(headed)).containsExactly("HEADLINE Ferry stays", "PARAGRAPH Wind.");
  }

  @Test
  void tagsInAPageWithoutFrontMatterAreVisible() throws Exception {
    assertThat(blocks(one("ferry.html", "<p>The {% ferry %} stays.</p>")))
        .containsExactly("PARAGRAPH The {% ferry %} stays.");
  }

  @Test
  void inXhtmlAllWordsStandInTheBody() throws Exception {
    Article article =
        one(
            "ferry.xhtml",
            """
            <?xml version="1.0"?>
            <html>
            <edition>7</edition>
            <head><title>Ferry stays in port</title></head>
            <body><h1>Ferry stays in port</h1><p>Wind.</p></body>
            <topics><topic>sea</topic></topics>
            </html>
            """);

    assertThat(blocks(article)).containsExactly("HEADLINE Ferry stays in port", "PARAGRAPH Wind.");
  }

  @Test
  void aListInABoxIsNoQuotation() throws Exception {
    assertThat(blocks(one("ferry.md", "> 1. Take the bus.\n\n- Then he said:\n  > It stays.\n")))
        .containsExactly("LIST_ITEM Take the bus.", "LIST_ITEM Then he said:", "QUOTE It stays.");
  }
}
