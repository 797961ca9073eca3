package dev.copydesk.read;

import static dev.copydesk.read.Reading.all;
import static dev.copydesk.read.Reading.blocks;
import static dev.copydesk.read.Reading.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.article.Article;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordDocumentTest {
  @Test
  void stylesAreRoles() throws Exception {
    Article article =
        read(
            paragraph("Title", "Ferry stays in port")
                + paragraph("Heading1", "Why")
                + paragraph("Quote", "Never.")
                + paragraph("Caption", "The harbour.")
                + paragraph("", "It stays.")
                + "<w:tbl><w:tr><w:tc>"
                + paragraph("", "Monday")
                + "</w:tc></w:tr></w:tbl>");

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port",
            "SUBHEAD Why",
            "QUOTE Never.",
            "CAPTION The harbour.",
            "PARAGRAPH It stays.",
            "TABLE_CELL Monday");
  }

  @Test
  void insertedTextCountsAndDeletedTextDoesNot() throws Exception {
    Article article =
        read(
            paragraph("Title", "Ferry")
                + "<w:p><w:r><w:t xml:space='preserve'>It </w:t></w:r>"
                + "<w:ins w:id='1' w:author='Ed'><w:r><w:t>stays</w:t></w:r></w:ins>"
                + "<w:del w:id='2' w:author='Ed'><w:r><w:delText> gone</w:delText></w:r></w:del>"
                + "<w:moveFrom w:id='3'><w:r><w:t> away</w:t></w:r></w:moveFrom>"
                + "<w:hyperlink><w:r><w:t xml:space='preserve"
                + "'> here</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>now</w:t><w:br/><w:t>.</w:t></w:r></w:p>");

    assertThat(blocks(article)).containsExactly("HEADLINE Ferry", "PARAGRAPH It stays here now .");
  }

  @Test
  void commentsStandBeforeTheirParagraph() throws Exception {
    Article article =
        read(
            paragraph("Title", "Ferry")
                + "<w:p><w:commentRangeStart w:id='0'/><w:r><w:t>It stays.</w:t></w:r>"
                + "<w:commentRangeEnd w:id='0'/></w:p>");

    assertThat(article.comments()).hasSize(1);
    assertThat(article.comments().get(0).text()).isEqualTo("Who says?");
    assertThat(article.comments().get(0).where().start().line()).isEqualTo(2);
  }

  @Test
  void coreProperties() throws Exception {
    assertThat(fields(read(paragraph("", "It stays."))))
        .containsExactly(
            "dc:title=Ferry stays in port",
            "dc:creator=Mara Quell",
            "dcterms:created=2025-03-04T09:00:00Z");
  }

  @Test
  void withoutStylesTheRolesAreRecognised() throws Exception {
    Article article =
        read(
            paragraph("", "Ferry stays in port for now")
                + paragraph("", "By Mara Quell")
                + paragraph("", "The ferry stays in port until the storm is over, the crew said."));

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port for now",
            "BYLINE By Mara Quell",
            "PARAGRAPH The ferry stays in port until the storm is over, the crew said.");
  }

  @Test
  void damagedDocumentsAreRefused() throws Exception {
    byte[] whole = Documents.docx(paragraph("", "It stays."));
    for (int length = 10; length < whole.length - 30; length += 200) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> all("a.docx", part)).hasMessage("the DOCX document is damaged");
    }
    assertThatThrownBy(() -> all("a.docx", Documents.zip("a.txt", "no document")))
        .hasMessage("the DOCX document is damaged");
    assertThatThrownBy(() -> all("a.docx", new byte[] {(byte) 0xd0, (byte) 0xcf, 17, (byte) 0xe0}))
        .hasMessage("this is no DOCX document: it is protected with a password, or a DOC document");
  }

  private static String paragraph(String style, String words) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>";
    return "<w:p>" + properties + "<w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static Article read(String body) throws Exception {
    return all("a.docx", Documents.docx(body)).get(0);
  }
}
