package dev.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody writes must not take more than linear time, in any format. */
class HostileInputTest {
  private static final int LENGTH = 60_000;

  @ParameterizedTest
  @ValueSource(strings = {"adoc", "org", "rst", "lr", "xml", "json", "jsonl"})
  void longLinesTakeLinearTime(String ending) {
    for (String unit :
        List.of(
            "a", " ", "*", "_ ", "[", "](", "`", "http:", ":a", "|", "<", "&", "{", "\"", "a.")) {
      for (String start :
          List.of("", "= ", "* ", "- ", "#+", ".. ", "+++\n", "{\"", "<a ", "<a>")) {
        String text = start + unit.repeat(LENGTH / unit.length());
        Assertions.assertTimeout(
            Duration.ofSeconds(20), () -> read("a." + ending, text), ending + " " + start + unit);
      }
    }
  }

  private static void read(String name, String text) throws Exception {
    try {
      List<Article> articles = Reading.all(name, text);
      assertThat(articles).isNotNull();
    } catch (UnreadableFileException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
