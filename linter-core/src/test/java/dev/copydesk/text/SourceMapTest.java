package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceMapTest {
  private static final String FILE = "<p>Fish &amp; chips</p><p>Tea</p>";

  /** Reads {@link #FILE} as {@code Fish & chips¶Tea}. */
  private static SourceMap reading() {
    return new SourceMap.Builder()
        .copy(FILE, new Span(3, 8))
        .rewrite(new Span(8, 13), "&")
        .copy(FILE, new Span(13, 19))
        .rewrite(new Span(19, 26), "\n")
        .copy(FILE, new Span(26, 29))
        .build();
  }

  @Test
  void keepsWhatWasCopiedAndRewritten() {
    assertThat(reading().text()).isEqualTo("Fish & chips\nTea");
  }

  @Test
  void leadsCopiedTextBackToItsPlace() {
    assertThat(source("chips")).isEqualTo("chips");
    assertThat(source("Tea")).isEqualTo("Tea");
  }

  @Test
  void takesARewrittenPieceWhole() {
    assertThat(source("&")).isEqualTo("&amp;");
    assertThat(source("Fish & chips")).isEqualTo("Fish &amp; chips");
  }

  @Test
  void offersOnlyUnbrokenCopiesForWriting() {
    SourceMap map = reading();

    assertThat(map.toWritable(new Span(0, 4)).map(s -> s.of(FILE))).contains("Fish");
    assertThat(map.toWritable(new Span(0, 12))).isEmpty();
    assertThat(map.toWritable(new Span(7, 16))).isEmpty();
  }

  @Test
  void anEmptySpanStandsWhereItsTextBegins() {
    Span chips = reading().toSource(new Span(7, 7));

    assertThat(chips).isEqualTo(new Span(FILE.indexOf("chips"), FILE.indexOf("chips")));
  }

  @Test
  void anEmptyReadingStandsAtTheBeginning() {
    assertThat(new SourceMap.Builder().build().toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  private static String source(String words) {
    SourceMap map = reading();
    int at = map.text().indexOf(words);
    return map.toSource(new Span(at, at + words.length())).of(FILE);
  }
}
