package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings that are meant to stay are noted with a reason, and nothing else changes. */
class SuppressTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void begin() {
    desk = new Desk(folder);
  }

  @Test
  void aCommentIsWrittenBeforeTheBlock() {
    desk.file("a.md", "# A story\n\nHe said NEVER and ALWAYS.\n\nNothing else.\n");

    assertThat(suppress(".").out()).isEqualTo("2 findings suppressed in comments\n");
    assertThat(desk.read("a.md"))
        .isEqualTo(
            """
            # A story

            <!-- copydesk-ignore sample/shouting: his own words -->

            He said NEVER and ALWAYS.

            Nothing else.
            """);
    assertThat(check()).isEqualTo("1 file: no findings · 2 suppressed\n");
    assertThat(suppress(".").out()).isEqualTo("no findings to suppress\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "a.md @ ---#title: A story#---##He said NEVER.#",
        "a.md @ He said NEVER.",
        "a.md @ - One#- Two NEVER#- Three##> NEVER#>#> NEVER again#",
        "a.md @ a NEVER | b#---|---#c NEVER | d#",
        "a.mdx @ # A story##He said NEVER.#",
        "a.html @ <body>#  <h1>A story</h1>#  <p>He said NEVER.</p><p>She said NEVER.</p>#</body>#",
        "a.html @ <body><p#class='x'>He said NEVER.</p></body>",
        "a.adoc @ = A story##He said NEVER.#",
        "a.rst @ A story#=======##He said NEVER.#",
        "a.org @ * A story##He said NEVER.#",
        "a.txt @ A story##He said NEVER.#",
        "a.xml @ <rss><channel><item><title>A</title><description>He said NEVER.</description></item></channel></rss>",
      })
  void afterwardsTheCheckIsCleanAndOnlyCommentsHaveComeIn(String name, String text)
      throws IOException {
    for (String lineEnd : new String[] {"\n", "\r\n"}) {
      Files.deleteIfExists(folder.resolve("copydesk-ignore.yml"));
      String file = text.replace("#", "\n").replace("\n \n", "\n\n");
      byte[] before = file.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
      desk.file(name, before);
      assertThat(desk.run("check", "--only=sample", ".").code()).isEqualTo(1);

      suppress(".");

      assertThat(check()).startsWith("1 file: no findings · ");
      assertThat(withoutComments(desk.read(name))).isEqualTo(desk(before));
    }
  }

  private static String desk(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A comment has brought a blank line with it where it stands apart. */
  private static String withoutComments(String text) {
    String comment = "[ \\t]*(?:<!--|\\{/\\*|//|\\.\\.|#) copydesk-ignore[^\\n]*\\n";
    return text.replaceAll("(^|\\n\\r?\\n)" + comment + "\\r?\\n", "$1").replaceAll(comment, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "windows-1252", "UTF-8"})
  void theEncodingStays(String charset) throws IOException {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    String text = "Café\n\nHe said “NEVER” – so it was.\n";
    desk.file("a.md", (mark + text).getBytes(Charset.forName(charset)));

    suppress(".");

    assertThat(Files.readString(folder.resolve("a.md"), Charset.forName(charset)))
        .isEqualTo(
            mark
                + "Café\n\n<!-- copydesk-ignore sample/shouting: his own words -->\n\n"
                + "He said “NEVER” – so it was.\n");
  }

  @Test
  void whatAnArticleLacksAsAWholeIsNotedForAllOfIt() {
    desk.file("a.md", "---\ntitle: A story\n---\n\n# A story\n\nShe came.\n");

    desk.run("suppress", "dates/missing-date", ".", "--reason", "always kept up to date");

    assertThat(desk.read("a.md"))
        .contains(
            "---\n\n<!-- copydesk-ignore-file dates/missing-date: always kept up to date -->\n\n#");
    assertThat(desk.run("check", "--only=dates", ".").code()).isZero();
  }

  @Test
  void formatsWithoutCommentsHaveAListBesideThem() {
    desk.file("copydesk.yml", "rules: {}\n")
        .file("wire/a.txt", "A story\n\nHe said NEVER.\n\nShe said ALWAYS.\n");

    assertThat(suppress("wire").out()).isEqualTo("2 findings suppressed in copydesk-ignore.yml\n");
    assertThat(desk.read("copydesk-ignore.yml"))
        .endsWith(
            """
            - file: "wire/a.txt"
              rule: sample/shouting
              words: "ALWAYS"
              reason: "his own words"
            """);
    assertThat(new Desk(folder.resolve("wire")).run("check", "--only=sample", ".").code()).isZero();

    desk.file("wire/a.txt", "A story\n\nHe said NEVER.\n\nShe said LOUDER.\n");
    assertThat(desk.run("check", "-f=concise", ".").out())
        .contains(
            "copydesk-ignore.yml:6:3: warning copydesk/unused-suppression",
            "wire/a.txt:5:10: error sample/shouting");
  }

  @Test
  void onlyOneRuleIsSilencedIfItIsNamed() {
    desk.file("a.md", "The same\n").file("b.md", "The same NEVER\n").file("c.md", "The same\n");

    assertThat(desk.run("suppress", "sample/echo", ".", "--reason", "a series").out())
        .isEqualTo("1 finding suppressed in comments\n");
    assertThat(desk.run("check", "--only=sample", "-f=concise", ".").out())
        .hasLineCount(1)
        .startsWith("b.md:1:10: error sample/shouting");
  }

  @Test
  void whatTheBaselineKnowsIsLeftToIt() {
    desk.file("a.md", "NEVER\n");
    desk.run("baseline", "--only=sample", ".");

    assertThat(suppress(".").out()).isEqualTo("no findings to suppress\n");
  }

  @Test
  void aReasonIsNeededAndTheListIsReadStrictly() {
    desk.file("a.txt", "NEVER\n");
    assertThat(desk.run("suppress", ".").err()).startsWith("copydesk: --reason is missing");

    desk.file("copydesk-ignore.yml", "- {file: a.txt, rule: sample/shouting}\n");
    assertThat(desk.run("check", ".").err())
        .startsWith("copydesk: copydesk-ignore.yml:1:3: an entry needs")
        .contains("no reason");
    desk.file("copydesk-ignore.yml", "- {file: a.txt, rule: sample/shoting, reason: so}\n");
    assertThat(desk.run("check", ".").err())
        .contains("copydesk-ignore.yml:1:3: unknown rule", "\"sample/shouting\"?");
  }

  private Desk.Outcome suppress(String path) {
    return desk.run("suppress", "--only=sample", path, "--reason", "his own words");
  }

  private String check() {
    return desk.run("check", "--only=sample,copydesk/unused-suppression", ".").out();
  }
}
