package dev.copydesk.read;

import static dev.copydesk.read.Reading.blocks;
import static dev.copydesk.read.Reading.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.analysis.Sentences;
import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a plain text is laid out, and what may stand before it. */
class PlainLayoutTest {
  private static final List<String> SENTENCES =
      List.of(
          "The ferry to Port Ansley stayed in the harbour for a third day on Monday because of the"
              + " storm, said Mara Quill of the harbour board.",
          "It will sail again on Tuesday, she said, if the wind from the north falls below forty"
              + " knots.",
          "Some two hundred travellers waited in the hall of the Elmford school, where Dr. Tom"
              + " Orwin and others brought soup and blankets.",
          "Nobody was hurt.");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n\r\n", "\n \t\n\n"})
  void aLineIsAParagraphWithOrWithoutBlankLines(String between) throws Exception {
    Article article = read(String.join(between, SENTENCES) + between);

    assertThat(blocks(article))
        .containsExactlyElementsOf(SENTENCES.stream().map(s -> "PARAGRAPH " + s).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void noSentenceIsCutWhereLinesAreWrapped(String lineEnd) throws Exception {
    String first = wrapped(SENTENCES.get(0) + " " + SENTENCES.get(1), lineEnd);
    String second = wrapped(SENTENCES.get(2) + " " + SENTENCES.get(3), lineEnd);

    Article article = read(first + lineEnd + lineEnd + second + lineEnd);

    assertThat(article.blocks()).hasSize(2);
    assertThat(sentences(article)).containsExactlyElementsOf(SENTENCES);
  }

  @Test
  void wrappedParagraphsWithoutBlankLinesEndWithTheirShortLine() throws Exception {
    Article article =
        read(wrapped(SENTENCES.get(0), "\n") + "\n" + wrapped(SENTENCES.get(2), "\n") + "\n");

    assertThat(article.blocks()).hasSize(2);
    assertThat(sentences(article)).containsExactly(SENTENCES.get(0), SENTENCES.get(2));
  }

  @Test
  void aListItemBeginsABlockOfItsOwn() throws Exception {
    Article article =
        read(wrapped(SENTENCES.get(0), "\n") + "\n- soup and bread\n- forty blankets\n");

    assertThat(blocks(article)).endsWith("LIST_ITEM soup and bread", "LIST_ITEM forty blankets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void headerLinesStandBeforeTheText(String lineEnd) throws Exception {
    String file =
        String.join(
                lineEnd, "Title: Ferry stays 😀", "author:\tMara Quill", "date: 2025-01-20", "", "")
            + SENTENCES.get(0);

    Article article = read(file);

    assertThat(fields(article))
        .containsExactly("title=Ferry stays 😀", "author=Mara Quill", "date=2025-01-20");
    assertThat(article.fields()).allMatch(f -> f.origin() == Field.Origin.HEADER);
    assertThat(article.fields()).allMatch(f -> f.where().text().equals(f.value()));
    assertThat(blocks(article))
        .containsExactly("HEADLINE Ferry stays 😀", "PARAGRAPH " + SENTENCES.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2025-01-20 ",
        "date 2025-01-20",
        "date 2025-01-20\n",
        "Published: 2025-01-20\t",
        "\n posted 2025-01-20\r\n\r\n"
      })
  void aDateLeftInTheCopyIsMetadataAndNoCopy(String residue) throws Exception {
    Article article = read(residue + SENTENCES.get(0));

    assertThat(fields(article)).hasSize(1).first().asString().endsWith("=2025-01-20");
    assertThat(article.fields().get(0).where().text()).endsWith("2025-01-20");
    assertThat(blocks(article)).containsExactly("PARAGRAPH " + SENTENCES.get(0));
  }

  @Test
  void theWholeResidueIsItsPlace() throws Exception {
    Field field = read("date 2025-01-20 " + SENTENCES.get(0)).fields().get(0);

    assertThat(field.origin()).isEqualTo(Field.Origin.RESIDUE);
    assertThat(field.where().text()).isEqualTo("date 2025-01-20");
    assertThat(field.where().start()).hasToString("1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"date night was called off. ", "date 2025-01-20th ", "A date 2025-01-20 "})
  void aSentenceAboutADateIsCopy(String start) throws Exception {
    Article article = read(start + SENTENCES.get(0));

    assertThat(article.fields()).isEmpty();
    assertThat(article.text()).startsWith(start);
  }

  private static Article read(String text) throws Exception {
    return Reading.one("story.txt", text);
  }

  private static List<String> sentences(Article article) {
    return Sentences.of(article).all().stream()
        .map(s -> article.text(s).replaceAll("\\s+", " "))
        .toList();
  }

  private static String wrapped(String text, String lineEnd) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      boolean room = column + 1 + word.length() <= 72;
      lines.append(column == 0 ? "" : room ? " " : lineEnd).append(word);
      column = column == 0 || !room ? word.length() : column + 1 + word.length();
    }
    return lines.toString();
  }
}
