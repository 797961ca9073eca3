package dev.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose mark-up tells headings, lists and links from paragraphs. */
class MarkedUpFurnitureTest {
  private static final String FIRST =
      "The harbour board of Port Ellery voted on Tuesday to raise the sea wall by two metres before"
          + " the winter storms arrive, its chairwoman said.";
  private static final String SECOND =
      "Builders expect the work on the sea wall to last until spring, the harbour board said, and"
          + " the road beside the harbour will stay open throughout.";
  private static final String THIRD =
      "Storms have broken the old sea wall of Port Ellery twice in the last four winters, and the"
          + " harbour road was under water for days, the board said.";

  @Test
  void titlesHeadingsAndSentencesOfAnAuthorAreMeant() {
    String front = "---\ntitle: New Harbour Master for the Board\n---\n\n";
    String last = "Read more about the sea wall on the pages of the harbour board.";
    String text = FIRST + "\n\n" + SECOND + "\n\n## Relief Works\n\n" + THIRD + "\n\n" + last;
    Article article = article("a.md", front + text + "\n");

    List<Piece> pieces = Furniture.of(article).pieces();

    assertThat(pieces).noneMatch(piece -> piece.first() < article.blocks().size() - 1);
    assertThat(pieces).noneMatch(Piece::certain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stay tuned! ☀",
        "Stay tuned and keep away from the wall,",
        "Share your thoughts on the new sea wall in the comments below!",
        "View more of [Nora Quill's pictures](https://quill.example/wall)",
        "Join us in our mission to keep the walls of the coast, become a member today!",
        "## More information:\n\nThe wall on the web: https://wall.example/",
        "- Source: harbour.example\n- Score: 1\n- Comments: 0",
      })
  void whatAnAuthorAsksOfReadersIsMeant(String last) {
    String front = "---\nheading: Sea wall\nlayout: post\n---\n\n";
    String text = String.join("\n\n", FIRST, SECOND, THIRD, last);

    assertThat(Furniture.of(article("a.md", front + text + "\n")).pieces()).isEmpty();
  }

  @Test
  void whatWasPastedWithAStoryIsNot() {
    String front = "---\ntitle: Sea wall\nlayout: post\n---\n\n";
    String page =
        "Share this article\n\nRelated stories\n\nStorm breaks wall of the harbour\n\n"
            + "Sign up for our daily newsletter and never miss a story.\n";

    assertThat(
            Furniture.of(article("a.md", front + String.join("\n\n", FIRST, SECOND, THIRD, page)))
                .pieces())
        .singleElement()
        .matches(piece -> piece.size() == 4);
  }

  @Test
  void aWholeStoryInOneParagraphIsNoSmallPrintForItsLastLine() {
    String text = (FIRST + "\n" + SECOND + "\n" + THIRD + "\n").repeat(3);
    String last = "© 2025 Port Ellery Gazette, all rights reserved\n";

    assertThat(Furniture.of(article("a.md", text + last)).pieces()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wall Works for the Harbour", "Photo: Reuters", "Related stories"})
  void aHeadingSetByMarkUpIsMeantWhateverItSays(String heading) {
    String text = "# Sea wall\n\n" + FIRST + "\n\n## " + heading + "\n\n" + SECOND + "\n\n" + THIRD;

    assertThat(Furniture.of(article("a.md", text + "\n")).pieces()).isEmpty();
  }

  @Test
  void theHeadingOfAPieceOfThePageBelongsToIt() {
    String text =
        FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n\n## Share this article\n\nLeave a comment\n";

    assertThat(Furniture.of(article("a.md", text)).pieces())
        .singleElement()
        .matches(piece -> piece.size() == 2);
  }

  @Test
  void theTitleFromAFieldAndACaptionAreMeant() {
    String html =
        "<html><head><title>Alamy</title></head><body><article><h1>Alamy</h1><p>%s</p><figure>"
            + "<img src=\"wall.jpg\" alt=\"\"><figcaption>Photo: Nora Quill</figcaption></figure>"
            + "<p>%s</p><p>%s</p></article></body></html>";

    assertThat(Furniture.of(article("a.html", html.formatted(FIRST, SECOND, THIRD))).pieces())
        .isEmpty();
  }

  @Test
  void aLineThatIntroducesWhatFollowsIsLessCertain() {
    String front = "---\ntitle: New Harbour Master for the Board\n---\n\n";
    String lines = String.join("\n\n", FIRST, "More from the press release:", SECOND, THIRD);

    assertThat(Furniture.of(article("a.md", front + lines + "\n")).pieces())
        .noneMatch(Piece::certain);
  }

  @Test
  void aNameAloneBelowTheStoryOfAMarkedUpFileIsItsAuthor() {
    String text = String.join("\n\n", FIRST, SECOND, THIRD, "Nora Quill");

    assertThat(Furniture.of(article("a.md", text + "\n")).pieces()).isEmpty();
  }

  @Test
  void namesUnderAHeadingAreNoTeasers() {
    String names = "* Nora Quill\n* Ann Marrow\n* Tom Eckard\n* Ruth Adeyemi\n\n";
    String text = FIRST + "\n\n## New Contributors\n\n" + names + SECOND + "\n\n" + THIRD + "\n";

    assertThat(Furniture.of(article("a.md", text)).pieces()).isEmpty();
  }

  @Test
  void theEntriesOfAListOfDetailsAreMeant() {
    String clipped = "---\ntitle: Sea wall\nsource: https://echo.example/wall\n---\n\n";
    String list = "- Source: harbour.example\n- Score: 1\n- Comments: 0\n\n";
    String text = clipped + list + String.join("\n\n", FIRST, SECOND, THIRD) + "\n";

    assertThat(Furniture.of(article("a.md", text)).pieces()).isEmpty();
  }

  @Test
  void aTitleInAFileOfItsAuthorIsNoTeaser() {
    String front = "---\ntitle: New Harbour Master for the Board\n---\n\n";
    String last = "Ferry Captain Cleared Over Crash at Brackwater";
    String text = String.join("\n\n", FIRST, SECOND, THIRD, "Share this article", last) + "\n";

    assertThat(Furniture.of(article("a.md", text)).pieces().get(0).size()).isEqualTo(2);
    assertThat(Furniture.of(article("a.md", front + text)).pieces().get(0).size()).isEqualTo(1);
    String clipped = front.replace("title", "source: https://echo.example/wall\ntitle");
    assertThat(Furniture.of(article("a.md", clipped + text)).pieces().get(0).size()).isEqualTo(2);
  }

  private static Article article(String name, String text) {
    List<Article> articles = new ArrayList<>();
    try {
      new ArticleReaders().read(InputFile.of(name, text), articles::add);
    } catch (IOException | UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
    return articles.get(0);
  }
}
