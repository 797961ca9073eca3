package dev.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.analysis.published.Claim;
import dev.copydesk.analysis.published.Confidence;
import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  private static final String STORY =
      "<h1>Ferry stays in port</h1>%s<p>" + "The old ferry stays in port, they said. ".repeat(9);

  private static Publication of(String path, String text) throws Exception {
    List<Article> articles = new ArrayList<>();
    new ArticleReaders().read(InputFile.of(path, text), articles::add);
    return Publication.of(articles.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-01-20",
        "2025-01-20T23:30:00-05:00",
        "20250120T233000Z",
        "January 20, 2025",
        "20. Januar 2025",
        "20 de enero de 2025",
        "20 janvier 2025",
        "20 stycznia 2025",
        "20 января 2025",
        "Mon, 20 Jan 2025 10:00:00 GMT",
        "1/20/2025",
        "20.1.2025",
        "2025年1月20日"
      })
  void readsADateHoweverItIsWritten(String written) throws Exception {
    assertThat(of("a.md", "---\ndate: \"" + written + "\"\n---\nText.\n").day())
        .contains(LocalDate.of(2025, 1, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBD", "0000-00-00", "{{ .Date }}", "2025-13-40", "soon"})
  void aPlaceholderIsNoDate(String written) throws Exception {
    Publication publication = of("a.md", "---\ndate: \"" + written + "\"\n---\nText.\n");

    assertThat(publication.day()).isEmpty();
    assertThat(publication.confidence()).isEqualTo(Confidence.NONE);
    assertThat(publication.unread()).extracting(Field::value).containsExactly(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"expiryDate: 2025-01-20", "copyright: 2025-01-20"})
  void expiryAndCopyrightSayNothing(String line) throws Exception {
    assertThat(of("a.md", "---\n" + line + "\n---\nText.\n").day()).isEmpty();
  }

  @Test
  void theDaysOfWhatAPageListsAreNotItsOwn() throws Exception {
    String list = "articles:\n  - date: 2025-01-20\n  - date: 2025-03-04\n";

    assertThat(of("a.md", "---\ntitle: Press\n" + list + "---\nText.\n").day()).isEmpty();
  }

  @Test
  void theNameOfTheFileIsEnough() throws Exception {
    assertThat(of("_posts/2025-01-20-ferry.md", "Text.\n").day())
        .contains(LocalDate.of(2025, 1, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blog/2025/01-20-ferry.md",
        "blog/2025/01-20-ferry/index.md",
        "blog/2025/01/20/ferry.md",
        "blog/2025-01-20/ferry.md"
      })
  void theDayMayBeginInAFolder(String path) throws Exception {
    assertThat(of(path, "Text.\n").day()).contains(LocalDate.of(2025, 1, 20));
  }

  @Test
  void numbersOfChaptersInAFolderOfAYearAreNoDay() throws Exception {
    assertThat(of("2025/01-20/harbour/ferry.md", "Text.\n").day()).isEmpty();
  }

  @Test
  void metadataAndALineThatAgreeAreBelieved() throws Exception {
    Publication publication =
        of(
            "a.html",
            "<meta property='article:published_time' content='2025-01-20T10:00:00Z'>"
                + STORY.formatted("<p>Published January 20, 2025</p>"));

    assertThat(publication.day()).contains(LocalDate.of(2025, 1, 20));
    assertThat(publication.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(publication.claims()).first().matches(Claim::believed);
  }

  @Test
  void aLineThatIsOneDayOffIsInTheZoneOfTheReader() throws Exception {
    Publication publication =
        of(
            "a.html",
            "<meta property='article:published_time' content='2025-01-21T02:00:00Z'>"
                + STORY.formatted("<p>January 20, 2025</p>"));

    assertThat(publication.day()).contains(LocalDate.of(2025, 1, 20));
  }

  @Test
  void aDateInRunningTextIsNoPublicationDate() throws Exception {
    String text = "Ferry stays in port\n\nThe ferry, built on May 3, 1999 in the yard, stays.\n";

    assertThat(of("a.txt", text + "It was said again. ".repeat(20)).day()).isEmpty();
  }

  @Test
  void residueGluedToTheCopyCounts() throws Exception {
    Publication publication = of("a.txt", " date 2025-01-20 The mayor said so on Monday.\n");

    assertThat(publication.day()).contains(LocalDate.of(2025, 1, 20));
    assertThat(publication.claims().get(0).where().text()).isEqualTo("date 2025-01-20");
  }

  @Test
  void aPlaceAndDateInOtherLettersOpenTheStory() throws Exception {
    String story = " The ferry stays in port, the harbour board said. ".repeat(5);

    assertThat(of("a.md", "**Port Ellery, January 20, 2025**" + story).day())
        .contains(LocalDate.of(2025, 1, 20));
    assertThat(of("a.md", "Port Ellery, January 20, 2025" + story).day()).isEmpty();
  }
}
