package dev.copydesk.rules.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.fix.FixedFile;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.testing.RulePage;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --fix} takes out of a web page, and what it leaves. */
class ElementRemovalTest {
  private static final String BOARD =
      "The harbour board of Port Ellery voted on Tuesday to raise the sea wall by two metres"
          + " before the winter storms arrive.";
  private static final String BUILDERS =
      "Builders expect the work on the wall to last until spring, the board said, and the road"
          + " beside the harbour will stay open.";
  private static final String VOTE =
      "A second vote on the harbour road and its lights is planned for March, when the board meets"
          + " again in Port Ellery.";

  /** Lines of a made-up page; those of clutter begin with a mark. */
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><title>Sea wall to rise in Port Ellery</title>
      <script>var ads = "<p>Advertisement</p>";</script></head>
      <body>
      <!-- the story -->
      <article>
        <h1>Sea wall to rise in Port Ellery</h1>
        <p>BOARD</p>
      -  <p class="label">Advertisement</p>
        <p>BUILDERS</p>
      -  <ul class="share">
      -    <li><a href="https://quay.example/f">Share on Facebook</a></li>
      -    <li><a href="https://quay.example/t">Share on Twitter</a></li>
      -  </ul>
        <h2>What happens   next</h2>
        <p>“We want the wall,” said Zoë Quill &amp; her neighbours.<br>The board agreed.</p>
        <ul>
          <li>The road beside the harbour stays open.</li>
          <li>The lights   are switched off at night.</li>
        </ul>
        <p>VOTE</p>
      -  <div><p>Sign up for our morning newsletter</p></div>
      -  <p><b>Leave a comment</b></p>
      </article>
      </body>
      </html>
      """
          .replace("BOARD", BOARD)
          .replace("BUILDERS", BUILDERS)
          .replace("VOTE", VOTE);

  @ParameterizedTest
  @CsvSource({
    "UTF-8, LF, ''",
    "UTF-8, CRLF, ''",
    "UTF-8, CRLF, \ufeff",
    "UTF-16LE, LF, \ufeff",
    "windows-1252, LF, ''"
  })
  void everyOtherByteOfAPageStays(String charset, String lineEnd, String mark) throws Exception {
    Charset encoding = Charset.forName(charset);
    String end = lineEnd.equals("LF") ? "\n" : "\r\n";
    byte[] page = (mark + PAGE.replaceAll("(?m)^-", "").replace("\n", end)).getBytes(encoding);
    byte[] story = (mark + PAGE.replaceAll("(?m)^-.*\n", "").replace("\n", end)).getBytes(encoding);

    FixedFile fixed = fix(InputFile.of("wall.html", page), false);

    assertThat(fixed.bytes()).isEqualTo(story);
    assertThat(unclosed(fixed.text())).isEmpty();
    assertThat(fix(InputFile.of("wall.html", fixed.bytes()), true).isChanged()).isFalse();
  }

  @Test
  void anElementGoesWithTheLineOnWhichItStandsAlone() throws Exception {
    assertThat(between("  <p>Advertisement</p>\n")).isEmpty();
    assertThat(between("<p>Advertisement</p><p>Share this article</p>\n")).isEmpty();
    assertThat(between("<p>Advertisement</p> <hr>\n")).isEqualTo(" <hr>\n");
    assertThat(between("<p>Advertisement</p><!-- slot 3 -->\n")).isEqualTo("<!-- slot 3 -->\n");
  }

  @Test
  void aListGoesWithItsLastItem() throws Exception {
    assertThat(between("<ul><li>Share this article</li></ul>\n")).isEmpty();
  }

  @Test
  void anItemOfAListThatStaysIsLeftToAnEditor() throws Exception {
    String list = "<ul><li>The lights stay on.</li><li>Share this article</li></ul>\n";

    assertThat(between(list)).isEqualTo(list);
    assertThat(between(list, true)).isEqualTo("<ul><li>The lights stay on.</li></ul>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Advertisement\n",
        "<div><p>Advertisement</div>\n",
        "<p>Advertisement</b></p>\n",
        "<p>Advertisement<img src=\"ad.png\"></p>\n",
        "<p>Advertisement<!-- slot 3 --></p>\n",
        "<p>Advertisement<script>show(3)</script></p>\n",
        "<p id=\"slot\">Advertisement</p>\n",
        "<p>{{ slot }} Advertisement</p>\n",
        "<p class=\"<%= kind %>\">Advertisement</p>\n",
        "<ul id=\"x\"><li>Share this article</li></ul>\n",
        "Advertisement<br>\n"
      })
  void whatHoldsMoreOrIsNotWellFormedStays(String html) throws Exception {
    assertThat(between(html)).isEqualTo(html);
  }

  @Test
  void metadataIsNotTakenAlong() throws Exception {
    String stamp = "<p>Updated <time datetime=\"2024-11-18\">3 hours ago</time></p>\n";

    assertThat(between(stamp)).isEqualTo(stamp);
  }

  @Test
  void whatAPageKeepsBesideItsStoryIsLeftToAnEditor() throws Exception {
    String page =
        "<main>\n<p>%s</p>\n<p>%s</p>\n</main>\n<div class=end>\n<p>Advertisement</p>\n</div>\n"
            .formatted(BOARD, BUILDERS);

    assertThat(fix(InputFile.of("wall.html", page), false).text()).isEqualTo(page);
    assertThat(fix(InputFile.of("wall.html", page), true).text()).doesNotContain("Advertisement");
  }

  @Test
  void theCreditOfAPictureIsLeftToAnEditor() throws Exception {
    String credit = "<p><img src=\"wall.jpg\"></p>\n<p>Photo: Nora Quill</p>\n";

    assertThat(between(credit)).isEqualTo(credit);
  }

  @Test
  void anArticlePastedTwiceIsTakenOutOnce() throws Exception {
    String story = "<p>%s</p>\n<h2>Next</h2>\n<p>%s</p>\n".formatted(BOARD, BUILDERS);
    InputFile file = InputFile.of("wall.html", story + story);

    assertThat(fix(file, false).isChanged()).isFalse();
    assertThat(fix(file, true).text()).isEqualTo(story);
  }

  /** What is left of a piece of HTML that stood between two paragraphs. */
  private static String between(String html) throws Exception {
    return between(html, false);
  }

  private static String between(String html, boolean unsafe) throws Exception {
    String before = "<h1>Sea wall to rise in Port Ellery</h1>\n<p>" + BOARD + "</p>\n";
    String after = "<p>" + BUILDERS + "</p>\n<p>" + VOTE + "</p>\n";
    String fixed = fix(InputFile.of("wall.html", before + html + after), unsafe).text();
    assertThat(fixed).startsWith(before).endsWith(after);
    return fixed.substring(before.length(), fixed.length() - after.length());
  }

  /** The elements that are not closed, and the end tags that close nothing. */
  private static Deque<String> unclosed(String html) {
    String markup = html.replaceAll("(?s)<!.*?>|<script>.*?</script>|<br>", "");
    Matcher tag = Pattern.compile("<(/?\\w+)[^>]*>").matcher(markup);
    Deque<String> open = new ArrayDeque<>();
    while (tag.find()) {
      if (tag.group(1).equals("/" + open.peek())) {
        open.pop();
      } else {
        open.push(tag.group(1));
      }
    }
    return open;
  }

  private static FixedFile fix(InputFile file, boolean unsafe) throws Exception {
    RuleSet rules =
        RuleSet.of(
            List.of(new ClutterFamily()),
            Options.of(Map.of(), RulePage.TODAY),
            Selection.byDefault());
    Linter linter = new Linter(rules, new ArticleReaders(), failure -> {});
    List<Finding> findings = linter.conclude(List.of(linter.inspect(file))).findings();
    return FixedFile.of(file, new ArticleReaders(), findings, unsafe);
  }
}
