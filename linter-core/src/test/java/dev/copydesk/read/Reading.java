package dev.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Field;
import dev.copydesk.text.Location;
import dev.copydesk.text.Position;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Reads made-up files and shows in short what was read. */
final class Reading {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private Reading() {}

  static Article one(String name, String text) throws IOException, UnreadableFileException {
    List<Article> articles = all(name, text);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  static List<Article> all(String name, String text) throws IOException, UnreadableFileException {
    return all(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Article> all(String name, byte[] bytes) throws IOException, UnreadableFileException {
    List<Article> articles = new ArrayList<>();
    new ArticleReaders().read(InputFile.of(name, bytes), articles::add);
    return articles;
  }

  /** The file cannot be read, and the message and the place of the fault are these. */
  static void assertPlace(String name, String text, String message, int line, int column) {
    assertThatThrownBy(() -> all(name, text))
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .satisfies(
            e -> {
              assertThat(e).hasMessage(message);
              assertThat(e.where().map(Location::start))
                  .as(message)
                  .contains(new Position(line, column));
            });
  }

  /** The blocks as {@code ROLE words}. */
  static List<String> blocks(Article article) {
    return article.blocks().stream().map(b -> b.role() + " " + article.text(b.span())).toList();
  }

  /** The fields as {@code name=value}. */
  static List<String> fields(Article article) {
    return article.fields().stream().map(f -> f.name() + "=" + f.value()).toList();
  }

  /**
   * Every word of every block stands where the article says: what is there means that word once
   * {@code decode} has resolved the escapes of the copy, and {@code decodeField} those of metadata.
   */
  static void checkPlaces(
      Article article, UnaryOperator<String> decode, UnaryOperator<String> decodeField) {
    for (Block block : article.blocks()) {
      Matcher word = WORD.matcher(article.text(block.span()));
      while (word.find()) {
        Span span = new Span(word.start(), word.end()).shift(block.span().start());
        Location where = article.locate(span);
        assertThat(where.text()).isEqualTo(where.span().of(article.source().text()));
        assertThat(decode.apply(where.text())).isEqualTo(word.group());
      }
    }
    for (Field field : article.fields()) {
      assertThat(decodeField.apply(field.where().text()).strip()).isEqualTo(field.value());
    }
  }
}
