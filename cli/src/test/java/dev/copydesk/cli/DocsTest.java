package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Copydesk says of itself outside of a terminal: pages, a manual, completion. */
class DocsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)|href=\"([^\"#:]+)\"");

  @TempDir private Path folder;

  @Test
  void aPageShowsWhatTheRuleIsAndWhatItFinds() {
    Desk desk = new Desk(folder);
    assertThat(desk.run("docs", "out").out()).endsWith(" pages and an index in out\n");

    assertThat(desk.read("out/sample/shouting.md"))
        .startsWith(
            """
            # sample/shouting

            *error* · [all rules](../README.md)

            | option | default | meaning |
            |---|---|---|
            | `least` | `4` | How many capitals make a shout. |

            Words in capitals.
            """)
        .contains(
            """
            ```text
            The minister said NEVER again.
                              ^^^^^ "NEVER" shouts => never
            ```
            """)
        .doesNotContain("More cases");
    assertThat(desk.read("out/README.md"))
        .contains("| [sample/shouting](sample/shouting.md) | error | Words in capitals. |\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-html", "--html"})
  void everyLinkLeadsSomewhereAndTwoRunsWriteTheSame(String html) throws IOException {
    Desk desk = new Desk(folder);
    for (String out : new String[] {"one", "two"}) {
      String[] args =
          html.equals("--html") ? new String[] {"docs", html, out} : new String[] {"docs", out};
      assertThat(desk.run(args).code()).isZero();
    }

    Map<String, String> pages = pages(folder.resolve("one"));
    assertThat(pages).hasSizeGreaterThan(50).isEqualTo(pages(folder.resolve("two")));
    pages.forEach(
        (name, page) -> {
          Matcher link = LINK.matcher(page.replaceAll("(?s)```.*?```|<pre>.*?</pre>", ""));
          while (link.find()) {
            String target = link.group(1) == null ? link.group(2) : link.group(1);
            assertThat(folder.resolve("one").resolve(name).resolveSibling(target).normalize())
                .as("link in " + name)
                .exists();
          }
        });
  }

  @Test
  void theManualNamesEveryCommandAndOption() {
    String manual = new Desk(folder).run("man").out();

    assertThat(manual)
        .startsWith(".TH COPYDESK 1")
        .contains(".SS copydesk baseline\n", "\\fB\\-\\-fail\\-on LEVEL\\fR\n")
        .contains("\\fB\\-f, \\-\\-format NAME[=FILE]\\fR");
  }

  @Test
  void shellsCompleteCommandsAndOptions() {
    Desk desk = new Desk(folder);

    assertThat(desk.run("completion", "bash").out())
        .startsWith("#!/usr/bin/env bash\n")
        .contains("explain", "--fail-on", "complete -F");
    assertThat(desk.run("completion", "zsh").code()).isZero();
    assertThat(desk.run("completion", "zhs").err())
        .startsWith("copydesk: no completion for the shell \"zhs\"; did you mean \"zsh\"?");
  }

  private static Map<String, String> pages(Path top) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(top.relativize(file).toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
