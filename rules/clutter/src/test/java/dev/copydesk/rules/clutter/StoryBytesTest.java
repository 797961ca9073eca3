package dev.copydesk.rules.clutter;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --fix} leaves of a story: every byte. */
class StoryBytesTest {
  private static final List<String> STORY =
      List.of(
          "Port Ellery is to raise its sea wall",
          "The harbour board of Port Ellery voted on Tuesday to raise the sea wall by two metres.",
          "“We have waited — far too long — for this wall,” said Zoë Quill, who leads the board.",
          "A  café on the quay,\tthe Écluse, will close for 3 weeks.  ",
          "What happens next",
          "Builders expect the work on the wall to last until spring, the harbour board said.",
          "- The road beside the harbour will stay open.",
          "The board’s vote was seven to two, with a soft­ hyphen and a\u00a0blank left as they are.");

  private static final List<String> PAGE =
      List.of(
          "Advertisement",
          "Share this article",
          "Sign up for our morning newsletter",
          "Leave a comment",
          "© 2024 Ellery Gazette. All rights reserved.");

  private record Layout(String name, String mark, String gap, String end, Charset charset) {}

  static List<Layout> layouts() {
    Charset western = Charset.forName("windows-1252");
    return List.of(
        new Layout("wall.txt", "", "\n\n", "\n", UTF_8),
        new Layout("wall.txt", "", "\n\n", "", UTF_8),
        new Layout("wall.txt", "", "\r\n\r\n", "\r\n", UTF_8),
        new Layout("wall.txt", "\ufeff", "\r\n\r\n", "", UTF_8),
        new Layout("wall.txt", "", "\n\n\n", "\n\n", UTF_8),
        new Layout("wall.txt", "", "\r\n\r\n", "\r\n", western),
        new Layout("wall.txt", "", "\n\n", "", western),
        new Layout("wall.txt", "\ufeff", "\n\n", "\n", UTF_16LE),
        new Layout("wall.md", "---\ntitle: \"A  wall\"\n---\n\n", "\n\n", "\n", UTF_8),
        new Layout("wall.md", "\ufeff---\r\ntitle: 'W'\r\n---\r\n", "\r\n\r\n", "", UTF_8),
        new Layout("wall.md", "+++\ntitle = 'W'  # keep\n+++\n", "\n\n", "\n", western));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyByteOfAStoryStays(Layout layout) throws Exception {
    for (int place = 1; place < STORY.size(); place++) {
      List<String> lines = new ArrayList<>(STORY);
      lines.addAll(place, PAGE.subList(0, 2));
      lines.addAll(PAGE.subList(2, PAGE.size()));

      byte[] fixed = fix(layout, lines);

      assertThat(fixed).isEqualTo(bytes(layout, left(layout, fixed)));
      assertThat(left(layout, fixed)).containsSubsequence(STORY).hasSizeLessThan(lines.size());
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aFileWithoutClutterStaysAsItIs(Layout layout) throws Exception {
    assertThat(fix(layout, STORY)).isEqualTo(bytes(layout, STORY));
  }

  /** The lines that a fixed file still has, of those that were put in. */
  private static List<String> left(Layout layout, byte[] fixed) {
    String text = new String(fixed, layout.charset());
    List<String> known = new ArrayList<>(STORY);
    known.addAll(PAGE);
    return text.substring(layout.mark().length()).lines().filter(known::contains).toList();
  }

  private static byte[] bytes(Layout layout, List<String> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String text = layout.mark() + String.join(layout.gap(), lines) + layout.end();
    out.writeBytes(text.getBytes(layout.charset()));
    return out.toByteArray();
  }

  private static byte[] fix(Layout layout, List<String> lines) throws Exception {
    InputFile file = InputFile.of(layout.name(), bytes(layout, lines));
    RuleSet rules =
        RuleSet.of(
            List.of(new ClutterFamily()),
            Options.of(Map.of(), RulePage.TODAY),
            Selection.byDefault());
    Linter linter = new Linter(rules, new ArticleReaders(), failure -> {});
    List<Finding> findings = linter.conclude(List.of(linter.inspect(file))).findings();
    return FixedFile.of(file, new ArticleReaders(), findings, false).bytes();
  }
}
