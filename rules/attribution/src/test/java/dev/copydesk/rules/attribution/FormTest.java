package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {
  @Test
  void aSectionTellsAnOpinion() throws Exception {
    assertThat(form("---\ntitle: The wall\nsection: Opinion\n---\nThe wall must go, I think.\n"))
        .isEqualTo(Form.OPINION);
    assertThat(form("---\ntitle: The wall\nsection: Business\n---\nThe wall must go.\n"))
        .isEqualTo(Form.NEWS);
  }

  @Test
  void aLabelInTheHeadlineDoesToo() throws Exception {
    assertThat(form("# Editorial: The wall must go\n\nIt was never high enough.\n"))
        .isEqualTo(Form.OPINION);
  }

  @Test
  void turnsAfterNamesMakeATranscript() throws Exception {
    assertThat(
            form(
                """
                # A talk at the harbor

                FALK: How high is it?

                BRANDT: Four meters.

                FALK: And how long?

                BRANDT: It never ends.
                """))
        .isEqualTo(Form.TRANSCRIPT);
  }

  @Test
  void oneNameWithAColonIsNoTranscript() throws Exception {
    assertThat(form("# The wall\n\nThe boats are in.\n\nNote: the harbor closes at nine.\n"))
        .isEqualTo(Form.NEWS);
  }

  @Test
  void timesInLinesOfTheirOwnMakeALiveBlog() throws Exception {
    assertThat(
            form(
                """
                # The storm, hour by hour

                9:05 a.m.

                The boats are leaving the harbor.

                9:40 a.m.

                The wall holds.

                10:15 a.m.

                The ferry has turned back.

                11:30 a.m.

                The storm is over.
                """))
        .isEqualTo(Form.LIVE);
  }

  private static Form form(String text) throws IOException, UnreadableFileException {
    List<Article> articles = new ArrayList<>();
    new ArticleReaders().read(InputFile.of("story.md", text), articles::add);
    return Form.of(articles.get(0));
  }
}
