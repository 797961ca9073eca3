package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void countsLinesAndColumnsFromOneInUtf16Units() {
    Source source = Source.of("a.txt", "one\r\n😀 two\nthree");

    assertThat(source.lineCount()).isEqualTo(3);
    assertThat(source.position(0)).hasToString("1:1");
    assertThat(source.position(source.text().indexOf("two"))).hasToString("2:4");
    assertThat(source.position(source.text().length())).hasToString("3:6");
  }

  @Test
  void leavesTheLineEndOutOfALine() {
    Source source = Source.of("a.txt", "one\r\ntwo\n");

    assertThat(source.line(1).of(source.text())).isEqualTo("one");
    assertThat(source.line(2).of(source.text())).isEqualTo("two");
    assertThat(source.line(3).of(source.text())).isEmpty();
  }

  @Test
  void anEmptyFileHasOneEmptyLine() {
    Location where = Source.of("a.txt", "").locate(new Span(0, 0));

    assertThat(where.start()).hasToString("1:1");
    assertThat(where.excerpt().text()).isEmpty();
  }

  @Test
  void showsAWindowOfALongLineAroundThePlace() {
    String text = "x".repeat(500) + "HERE" + "y".repeat(500);
    Excerpt excerpt = Source.of("a.txt", text).locate(new Span(500, 504)).excerpt();

    assertThat(excerpt.text()).hasSizeLessThan(200);
    assertThat(excerpt.text().substring(excerpt.start(), excerpt.end())).isEqualTo("HERE");
    assertThat(excerpt.cutLeft()).isTrue();
    assertThat(excerpt.cutRight()).isTrue();
  }

  @Test
  void showsOnlyTheFirstLineOfAPlaceThatGoesOverSeveral() {
    Location where = Source.of("a.txt", "one two\nthree").locate(new Span(4, 13));

    assertThat(where.text()).isEqualTo("two\nthree");
    assertThat(where.excerpt().text()).isEqualTo("one two");
    assertThat(where.end()).hasToString("2:6");
  }

  @Test
  void neverCutsASurrogatePairInTwo() {
    String text = "😀".repeat(300) + "HERE" + "😀".repeat(300);
    Excerpt excerpt = Source.of("a.txt", text).locate(new Span(600, 604)).excerpt();

    assertThat(Character.isLowSurrogate(excerpt.text().charAt(0))).isFalse();
    assertThat(Character.isHighSurrogate(excerpt.text().charAt(excerpt.text().length() - 1)))
        .isFalse();
  }
}
