package dev.copydesk.rules.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.fix.FixedFile;
import dev.copydesk.lint.FileResult;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.Severity;
import dev.copydesk.testing.RulePage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RemovalTest {
  private static final List<String> STORY =
      List.of(
          "The harbour board of Port Ellery voted on Tuesday to raise the sea wall by two metres.",
          "\"We have waited long enough for this wall,\" said Nora Quill, who leads the board.",
          "What happens next",
          "Builders expect the work on the wall to last until spring, the harbour board said.",
          "The road beside the harbour will stay open while the wall is built, said Quill.");
  private static final List<String> PAGE =
      List.of(
          "Advertisement",
          "Share this article",
          "Sign up for our morning newsletter",
          "Read more: \"No wall is high enough\"",
          "Photo: Nora Quill",
          "Leave a comment",
          "© 2024 Ellery Gazette. All rights reserved.");
  private static final List<String> GAPS = List.of("\n\n", "\r\n\r\n", "\n\n\n", "\n \t\n");

  @Test
  void everyLineOfTheStoryStaysWhatItWas() throws Exception {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String gap = GAPS.get(random.nextInt(GAPS.size()));
      List<String> lines = new ArrayList<>(STORY);
      List<String> page = new ArrayList<>(PAGE);
      Collections.shuffle(page, random);
      for (String line : page.subList(0, random.nextInt(page.size()))) {
        lines.add(1 + random.nextInt(lines.size()), line);
      }

      FixedFile fixed = fix(String.join(gap, lines) + "\n", false);

      assertThat(
              fixed.text().lines().filter(line -> !line.isBlank() && !PAGE.contains(line)).toList())
          .isEqualTo(STORY);
      assertThat(fixed.left()).allMatch(f -> f.severity() == Severity.NOTE);
    }
  }

  @Test
  void movesMetadataToAHeaderThatIsRead() throws Exception {
    FixedFile fixed = fix(" date 2025-01-20 " + STORY.get(0) + "\n\n" + STORY.get(3) + "\n", false);

    assertThat(fixed.text())
        .isEqualTo("date: 2025-01-20\n\n" + STORY.get(0) + "\n\n" + STORY.get(3) + "\n");
    assertThat(check(InputFile.of("wall.txt", fixed.text()))).isEmpty();
  }

  @Test
  void theOnlyDateOfAnArticleIsNotTakenAway() throws Exception {
    String text =
        "Sea wall to rise by two metres\n\nPosted: 18 Nov 2024 8:11 pm\n\n"
            + String.join("\n\n", STORY)
            + "\n";

    assertThat(fix(text, false).text()).isEqualTo(text);
  }

  @Test
  void aCaptionThatFollowsACreditStays() throws Exception {
    String caption =
        "Image copyright Port News Image caption Nora Quill said that the wall would rise in May";
    String text = STORY.get(0) + "\n\n" + caption + "\n\n" + STORY.get(3) + "\n";

    assertThat(fix(text, false).text()).isEqualTo(text);
    assertThat(fix(text, true).text()).doesNotContain("Image");
  }

  @Test
  void aCaptionStaysWithItsLabel() throws Exception {
    String video =
        "Media playback is unsupported on your device\n\n"
            + "Media caption Nora Quill shows how high the water stood";
    String text = STORY.get(0) + "\n\n" + video + "\n\n" + STORY.get(3) + "\n";

    assertThat(fix(text, false).text()).isEqualTo(text);
  }

  private static FixedFile fix(String text, boolean unsafe) throws Exception {
    InputFile file = InputFile.of("wall.txt", text);
    return FixedFile.of(file, new ArticleReaders(), check(file), unsafe);
  }

  private static List<Finding> check(InputFile file) {
    RuleSet rules =
        RuleSet.of(
            List.of(new ClutterFamily()),
            Options.of(Map.of(), RulePage.TODAY),
            Selection.byDefault());
    Linter linter = new Linter(rules, new ArticleReaders(), failure -> {});
    FileResult result = linter.inspect(file);
    return linter.conclude(List.of(result)).findings();
  }
}
