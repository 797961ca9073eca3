package dev.copydesk.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedFileTest {
  private static final String PATH = "wall.txt";
  private static final RuleInfo RULE =
      RuleInfo.of("test/rule", Severity.WARNING, FixedFileTest.class);

  @Test
  void makesSafeFixesAndLeavesEveryOtherCharacter() throws Exception {
    String text = "The wal will rise.\r\n\r\nSo will the  tide.\r\n";

    FixedFile fixed =
        fix(text, false, finding(text, "wal", "wall", true), finding(text, "tide", "road", false));

    assertThat(fixed.text()).isEqualTo("The wall will rise.\r\n\r\nSo will the  tide.\r\n");
    assertThat(fixed.mended()).hasSize(1);
    assertThat(fixed.left()).hasSize(1);
  }

  @Test
  void makesUnsafeFixesWhenAsked() throws Exception {
    String text = "The wall will rise.";

    assertThat(fix(text, true, finding(text, "wall", "road", false)).text())
        .isEqualTo("The road will rise.");
  }

  @Test
  void leavesAFixThatOverlapsWithOneMadeBefore() throws Exception {
    String text = "The sea wall will rise.";

    FixedFile fixed =
        fix(
            text,
            false,
            finding(text, "sea wall", "dam", true),
            finding(text, "wall will", "w", true));

    assertThat(fixed.text()).isEqualTo("The dam will rise.");
    assertThat(fixed.left()).hasSize(1);
  }

  @Test
  void leavesAFileThatHasChangedSinceItWasChecked() throws Exception {
    Finding stale = finding("The wall will rise.", "wall", "road", true);

    assertThat(fix("A low tide is coming.", false, stale).isChanged()).isFalse();
  }

  @Test
  void neverTouchesTheWordsOfAQuotation() throws Exception {
    String text = "\"The wal is low,\" said Nora Quill of the wal.";

    FixedFile fixed =
        fix(
            text,
            true,
            finding(text, "wal is", "wall is", true),
            finding(text, "wal.", "wall.", true));

    assertThat(fixed.text()).isEqualTo("\"The wal is low,\" said Nora Quill of the wall.");
  }

  @Test
  void removesAWholeBlockWhateverItQuotes() throws Exception {
    String block = "Read also: \"The wall is too low\"\n\n";
    String text = "The wall will rise by two metres.\n\n" + block + "The road will stay open.\n";

    assertThat(fix(text, false, finding(text, block, "", true)).text())
        .isEqualTo("The wall will rise by two metres.\n\nThe road will stay open.\n");
  }

  @Test
  void writesTheEncodingThatItFound() throws Exception {
    String text = "The café by the wal.";
    Charset western = Charset.forName("windows-1252");

    assertThat(bytes(text.getBytes(western), text))
        .isEqualTo("The café by the wall.".getBytes(western));
    assertThat(bytes(("\ufeff" + text).getBytes(UTF_8), text))
        .isEqualTo("\ufeffThe café by the wall.".getBytes(UTF_8));
  }

  @Test
  void refusesAFileThatCouldNotBeWrittenBack() {
    byte[] broken = "ä ö ü é è The wal \u0000".getBytes(UTF_8);
    broken[broken.length - 1] = (byte) 0xFF;

    assertThatThrownBy(() -> bytes(broken, "ä ö ü é è The wal"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("could not be written back");
  }

  @Test
  void showsWhatChangesAsAUnifiedDiff() throws Exception {
    String text = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n";

    assertThat(fix(text, false, finding(text, "five\n", "", true)).diff())
        .isEqualTo(
            """
            --- wall.txt
            +++ wall.txt
            @@ -2,7 +2,6 @@
             two
             three
             four
            -five
             six
             seven
             eight
            """);
  }

  @Test
  void saysInTheDiffThatTheLastLineHasNoEnd() throws Exception {
    String text = "one\ntwo";

    assertThat(fix(text, false, finding(text, "two", "three", true)).diff())
        .isEqualTo(
            """
            --- wall.txt
            +++ wall.txt
            @@ -1,2 +1,2 @@
             one
            -two
            \\ No newline at end of file
            +three
            \\ No newline at end of file
            """);
  }

  private static FixedFile fix(String text, boolean unsafe, Finding... findings) throws Exception {
    InputFile file = InputFile.of(PATH, text);
    return FixedFile.of(file, new ArticleReaders(), List.of(findings), unsafe);
  }

  private static byte[] bytes(byte[] bytes, String text) throws Exception {
    Finding finding = finding(text, "wal", "wall", true);
    return FixedFile.of(InputFile.of(PATH, bytes), new ArticleReaders(), List.of(finding), false)
        .bytes();
  }

  private static Finding finding(String text, String words, String replacement, boolean safe) {
    int start = text.lastIndexOf(words);
    Source source = Source.of(PATH, text);
    Edit edit = new Edit(source.locate(new Span(start, start + words.length())), replacement);
    return Finding.of(RULE, edit.where(), "wrong").fixedBy(Fix.of("mend it", safe, edit));
  }
}
