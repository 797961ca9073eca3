package dev.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  private static final String TITLE = "Sea wall to rise in Port Ellery";
  private static final String BUTTON = "Share this article";
  private static final String FIRST =
      "The harbour board of Port Ellery voted on Tuesday to raise the sea wall by two metres before"
          + " the winter storms arrive, its chairwoman said.";
  private static final String SECOND =
      "Builders expect the work on the sea wall to last until spring, the harbour board said, and"
          + " the road beside the harbour will stay open throughout.";
  private static final String THIRD =
      "Storms have broken the old sea wall of Port Ellery twice in the last four winters, and the"
          + " harbour road was under water for days, the board said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted: Wed 7:20 AM, Mar 3, 2021 |",
        "Updated: 4 Mar 2021 11:05 am",
        "Nora Quill - Mar 3, 2021, 7:20 am CET",
        "7:20 AM CET 3/3/2021 by Nora Quill",
        "By Nora Quill",
        "Nora Quill",
        "NORA QUILL",
        "Nora Quill @noraquill",
        "Nora Quill, Gazette Staff Writer",
        "The old sea wall of Port Ellery after the storm of last winter. (File photo: Reuters)",
      })
  void whatLeadsUpToTheStoryIsItsOwn(String line) {
    assertThat(page(TITLE, line, BUTTON, FIRST, SECOND, THIRD)).containsExactly(BUTTON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First published on March 3, 2021 / 7:20 AM",
        "(Reporting by Nora Quill in Port Ellery; editing by Ann Marrow)",
        "Additional reporting by Nora Quill",
        "[1] Ports of the North, Harbour Press, Port Ellery",
        "___",
        "Walkers on the old sea wall of Port Ellery on a quiet day. Ann Marrow / Reuters",
      })
  void whatFollowsTheStoryCanBeItsOwn(String line) {
    assertThat(page(TITLE, FIRST, SECOND, THIRD, BUTTON, line)).containsExactly(BUTTON);
  }

  @Test
  void aLabelAboveALongLineIsASubheadOfTheStory() {
    String list =
        "Nora Quill of the harbour board, Ann Marrow of the builders, Tom Eckard of the coast"
            + " guard, and two neighbours of the wall in Port Ellery";

    assertThat(page(TITLE, FIRST, SECOND, THIRD, "Sources", list)).isEmpty();
  }

  @Test
  void aLabelAboveNothingIsNoSubhead() {
    assertThat(page(TITLE, FIRST, SECOND, THIRD, "Sources")).containsExactly("Sources");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Marrow is a reporter who has covered the sea wall of Port Ellery since 2011.",
        "He is the editor of the harbour paper, which was sold on Sunday.",
        "If Nora Quill could make money with the wall, she would build it herself.",
      })
  void aSentenceAboutAReporterIsTheStoryWhereTheStoryGoesOn(String sentence) {
    assertThat(page(TITLE, FIRST, SECOND, sentence, THIRD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Stop.", "No.", "40 days."})
  void aWordWithAFullStopIsNoButton(String line) {
    assertThat(page(TITLE, FIRST, SECOND, line, THIRD)).isEmpty();
  }

  @Test
  void belowTheStoryItIsTheProfileOfItsAuthor() {
    String profile = "Ann Marrow is a reporter at the Port Ellery Gazette.";

    assertThat(page(TITLE, FIRST, SECOND, THIRD, profile)).containsExactly(profile);
  }

  @Test
  void anAgencyAloneAboveTheStoryOrBelowItIsItsByline() {
    assertThat(page(TITLE, "Associated Press", FIRST, SECOND, THIRD)).isEmpty();
    assertThat(page(TITLE, FIRST, SECOND, THIRD, "Associated Press")).isEmpty();
  }

  @Test
  void ofManyDatesOnlyTheFirstBelongToTheStory() {
    assertThat(
            page(
                TITLE,
                "Published: 3 Mar 2021",
                FIRST,
                SECOND,
                THIRD,
                "Related stories",
                "Ferry returns to Brackwater",
                "Posted: 1 Mar 2021",
                "Bakers want later mornings",
                "Posted: 27 Feb 2021"))
        .doesNotContain("Published: 3 Mar 2021")
        .contains("Ferry returns to Brackwater", "Posted: 27 Feb 2021");
  }

  @Test
  void theHeadlineThatStandsAgainIsNoTeaser() {
    assertThat(page(TITLE, FIRST, SECOND, THIRD, "Related stories", TITLE, BUTTON))
        .doesNotContain(TITLE)
        .contains(BUTTON);
  }

  @Test
  void aButtonIsNoneOfTheStoryWhereverItStands() {
    assertThat(page(TITLE, FIRST, BUTTON, SECOND, THIRD)).containsExactly(BUTTON);
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

  /** The lines that belong to the page. */
  private static List<String> page(String... lines) {
    Article article = article("a.txt", String.join("\n\n", lines) + "\n");
    List<Block> blocks = article.blocks();
    Stream<Piece> pieces = Furniture.of(article).pieces().stream();
    return pieces
        .flatMap(piece -> blocks.subList(piece.first(), piece.last() + 1).stream())
        .map(block -> article.text(block.span()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Learn more about the Brackwater harbour programme on the pages of the board.",
        "This article is supported by fishermen who gave the board their old charts of the coast.",
        "Have a plan for the storm: neighbours of the wall should keep a bag by the door.",
      })
  void aWholeSentenceThatBeginsAsAPromptIsLessCertain(String sentence) {
    Article article =
        article("a.txt", String.join("\n\n", TITLE, FIRST, sentence, SECOND, THIRD) + "\n");

    assertThat(Furniture.of(article).pieces()).noneMatch(Piece::certain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"About Harbour Trust", "About The Harbour Trust:", "About Harbour"})
  void whatAnOrganisationSaysOfItselfBelongsToItsCopy(String heading) {
    String text =
        "The Harbour Trust is a charity that has kept walls, lights and boats of the northern coast"
            + " in repair since 1901.";

    assertThat(page(TITLE, FIRST, SECOND, THIRD, heading, text)).isEmpty();
  }

  @Test
  void whatIsSaidOfTheAuthorDoesNot() {
    String text =
        "Nora Quill is a staff writer at the Port Ellery Gazette who has covered the coast, its"
            + " storms and its walls for many years.";

    assertThat(page(TITLE, FIRST, SECOND, THIRD, "About Nora Quill", text))
        .containsExactly("About Nora Quill", text);
  }

  @Test
  void aLineAboutSomethingNamedIsNoSmallPrint() {
    assertThat(page(TITLE, FIRST, SECOND, THIRD, "About the Wall Award")).isEmpty();
    assertThat(page(TITLE, FIRST, SECOND, THIRD, "About us")).containsExactly("About us");
  }

  @Test
  void whatSaysWhatAPictureShowsIsItsCaption() {
    String caption = "Image: the old wall (left) seen from the deck of a boat";

    assertThat(page(TITLE, FIRST, caption, SECOND, THIRD)).isEmpty();
    assertThat(page(TITLE, FIRST, "Image: Nora Quill", SECOND, THIRD))
        .containsExactly("Image: Nora Quill");
  }

  @Test
  void oneTitleAmidTheStoryIsNotYetAListOfTeasers() {
    String title = "Why bakers get up at three in the morning: a guild explains";
    String other = "Brackwater Ferry: Captain cleared over crash";

    assertThat(page(TITLE, FIRST, title, SECOND, THIRD)).isEmpty();
    assertThat(page(TITLE, FIRST, SECOND, THIRD, "Related stories", title, other))
        .containsExactly("Related stories", title, other);
  }

  @Test
  void aPointerInASentenceLeadsSomewhereAsLongAsItHasItsLink() {
    String link = "To see the plans of the board, [click here](https://harbour.example/plans).";
    String lost = "To see the plans of the board, click here.";

    assertThat(
            Furniture.of(article("a.md", String.join("\n\n", FIRST, link, SECOND, THIRD))).pieces())
        .isEmpty();
    assertThat(page(TITLE, FIRST, lost, SECOND, THIRD)).containsExactly(lost);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://pictures.example/2021/wall.jpg",
        "https://pictures.example/wall-768x512.webp?quality=80",
      })
  void theAddressOfAPictureIsNoLineOfTheStory(String address) {
    assertThat(page(TITLE, FIRST, address, SECOND, THIRD)).containsExactly(address);
    assertThat(page(TITLE, FIRST, "https://harbour.example/wall", SECOND, THIRD)).isEmpty();
  }

  @Test
  void aListOfPlacesIsTheStory() {
    String[] places = {
      "Brackwater Sands", "Upper Sandwick", "Gannet Rock", "East Linnet", "Old Pilot Road"
    };
    List<String> lines = new ArrayList<>(List.of(TITLE, FIRST, SECOND, THIRD));
    lines.addAll(List.of(places));

    assertThat(page(lines.toArray(String[]::new))).isEmpty();
  }

  @Test
  void lettersEndWithNamesButNotWithButtons() {
    assertThat(
            page("Letters to the editor", FIRST, "Nora Quill", SECOND, "Share This Story", THIRD))
        .containsExactly("Share This Story");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fill in your details below or click an icon to log in:",
        "Press enter or click to view image in full size",
        "We are no longer accepting comments.",
        "Story continued below",
        "You are here: Home > News > Port Ellery",
        "Read related article: Ferry returns to Brackwater",
        "Nora Quill/Brackwater Echo",
        "3.4kShares Share on Facebook",
        "Please share this story with your neighbours",
        "For the full report, click here",
      })
  void moreThatOnlyPagesSay(String line) {
    assertThat(page(TITLE, FIRST, SECOND, THIRD, line)).containsExactly(line);
  }

  @Test
  void whatMustNotBeUsedIsNoSmallPrintByItself() {
    String sentence = "The bond money cannot be used for the wall, the harbour board said.";

    assertThat(page(TITLE, FIRST, sentence, SECOND, THIRD)).isEmpty();
  }
}
