package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Excerpt;
import dev.copydesk.text.Location;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
  private static final String TEXT = "First line.\nThe mayor of Tarvin spoke.\n";
  private static final Location WHOLE = Source.of("a.txt", TEXT).locate(new Span(25, 31));

  @Test
  void aPlaceThatDoesNotHoldItsLineGetsItFromTheFile() {
    Finding found = complete(List.of(InputFile.of("a.txt", TEXT)));

    assertThat(found.where()).isEqualTo(WHOLE);
    assertThat(found.where().excerpt().text()).isEqualTo("The mayor of Tarvin spoke.");
    assertThat(found.evidence().get(0).where()).isEqualTo(WHOLE);
  }

  @Test
  void aPlaceThatDoesNotHoldItsWordsGetsThemToo() {
    Finding found = Finding.of(rule(), WHOLE.withoutText(), "a message");

    assertThat(complete(found, List.of(InputFile.of("a.txt", TEXT))).where()).isEqualTo(WHOLE);
    assertThat(complete(found, List.of(InputFile.of("a.txt", "Another\n" + TEXT))).where().text())
        .isEmpty();
  }

  @Test
  void htmlAndMarkdownAreOnlyDecoded() {
    assertThat(complete(List.of(InputFile.of("a.txt", TEXT))).where().excerpt().start())
        .isEqualTo(13);
    for (String name : List.of("a.md", "a.html")) {
      Location where = Source.of(name, TEXT).locate(new Span(25, 31));
      Finding bare = Finding.of(rule(), where.withoutExcerpt(), "a message");
      assertThat(complete(bare, List.of(InputFile.of(name, TEXT))).where()).isEqualTo(where);
    }
  }

  @Test
  void aFileThatHasChangedOrGoneLeavesThePlaceAsItIs() {
    assertThat(complete(List.of(InputFile.of("a.txt", "Short."))).where().excerpt())
        .isEqualTo(Excerpt.NONE);
    assertThat(complete(List.of()).where()).isEqualTo(WHOLE.withoutExcerpt());
    InputFile gone =
        new InputFile(
            "a.txt",
            () -> {
              throw new IOException("gone");
            });
    assertThat(complete(List.of(gone)).where().text()).isEqualTo("Tarvin");
  }

  private static Finding complete(Collection<InputFile> files) {
    Location bare = WHOLE.withoutExcerpt();
    return complete(Finding.of(rule(), bare, "a message").because("here too", bare), files);
  }

  private static Finding complete(Finding finding, Collection<InputFile> files) {
    return new Excerpts(new ArticleReaders(), files).in(List.of(finding)).get(0);
  }

  private static RuleInfo rule() {
    return RuleInfo.of("test/bad", Severity.ERROR, ExcerptsTest.class);
  }
}
