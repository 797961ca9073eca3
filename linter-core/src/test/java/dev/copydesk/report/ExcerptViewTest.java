package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.text.Excerpt;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class ExcerptViewTest {
  @Test
  void caretsStandUnderTheWords() {
    assertView("The mayor said no.", "mayor", 80, "The mayor said no.", "    ^^^^^");
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertView("東京 says 東京", "says", 80, "東京 says 東京", "     ^^^^");
    assertView("😀 says 東京", "東京", 80, "😀 says 東京", "        ^^^^");
    assertView("cafe\u0301 says", "says", 80, "cafe\u0301 says", "     ^^^^");
  }

  @Test
  void tabsAndControlCharactersAreBlanks() {
    assertView("a\tb\u001b[31m mayor", "mayor", 80, "a b [31m mayor", "         ^^^^^");
    assertView("a \u202Eb mayor", "mayor", 80, "a  b mayor", "     ^^^^^");
  }

  @Test
  void aLongLineIsCutAroundTheWords() {
    String line = "x".repeat(300) + " mayor " + "y".repeat(300);

    ExcerptView view = view(line, "mayor", 40);

    assertThat(view.line()).hasSizeLessThanOrEqualTo(40).startsWith("…x").endsWith("y…");
    assertThat(view.line().substring(view.indent(), view.indent() + view.carets()))
        .isEqualTo("mayor");
  }

  @Test
  void aPlaceWithoutCharactersGetsOneCaret() {
    Excerpt excerpt = Source.of("a.txt", "words").locate(new Span(5, 5)).excerpt();

    assertThat(ExcerptView.of(excerpt, 80)).isEqualTo(new ExcerptView("words", 5, 1));
  }

  private static void assertView(
      String line, String words, int width, String shown, String carets) {
    ExcerptView view = view(line, words, width);
    assertThat(view.line()).isEqualTo(shown);
    assertThat(" ".repeat(view.indent()) + "^".repeat(view.carets())).isEqualTo(carets);
  }

  private static ExcerptView view(String line, String words, int width) {
    int at = line.indexOf(words);
    Span span = new Span(at, at + words.length());
    return ExcerptView.of(Source.of("a.txt", line).locate(span).excerpt(), width);
  }
}
