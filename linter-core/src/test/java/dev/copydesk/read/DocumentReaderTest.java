package dev.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  @Test
  void odt() throws Exception {
    Article article =
        read(
            "ferry.odt",
            Documents.odt(
                "<text:tracked-changes><text:changed-region><text:deletion>"
                    + "<text:p>Gone.</text:p></text:deletion></text:changed-region>"
                    + "</text:tracked-changes><text:h text:outline-level='1'>Ferry stays in port</text:h>"
                    + "<text:p>The ferry stays in port, "
                    + "<office:annotation><dc:creator>Ed</dc:creator><text:p>Who says?</text:p>"
                    + "</office:annotation>the harbour master said.</text:p>"
                    + "<text:h text:outline-level='2'>What next</text:h>"
                    + "<text:list><text:list-item><text:p>Wait.</text:p></text:list-item></text:list>"
                    + "<table:table><table:table-row><table:table-cell><text:p>Monday</text:p>"
                    + "</table:table-cell></table:table-row></table:table>"));

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port",
            "PARAGRAPH The ferry stays in port, the harbour master said.",
            "SUBHEAD What next",
            "LIST_ITEM Wait.",
            "TABLE_CELL Monday");
    assertThat(fields(article))
        .contains("dc:title=Ferry stays in port", "dcterms:created=2025-03-04T09:00:00");
    assertThat(article.comments()).hasSize(1);
    assertThat(article.comments().get(0).text()).contains("Who says?");
  }

  @Test
  void epub() throws Exception {
    Article article =
        read(
            "ferry.epub",
            Documents.epub("<h1>Ferry stays in port</h1><p>It stays<br/>there.</p><p>Really.</p>"));

    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Ferry stays in port", "PARAGRAPH It stays there.", "PARAGRAPH Really.");
    assertThat(fields(article)).contains("dc:creator=Mara Quell");
    assertThat(article.fields()).anyMatch(field -> field.value().startsWith("2025-03-04"));
  }

  @Test
  void pdf() throws Exception {
    Article article =
        read("ferry.pdf", Documents.pdf("The ferry stays in port, the harbour", "master said."));

    assertThat(blocks(article))
        .containsExactly("PARAGRAPH The ferry stays in port, the harbour master said.");
    assertThat(fields(article)).contains("dcterms:created=2025-03-04T09:00:00Z");
  }

  @Test
  void rtf() throws Exception {
    Article article =
        read("ferry.rtf", Documents.rtf("The ferry stays in port.", "It is \\'84old\\'93."));

    assertThat(blocks(article))
        .containsExactly("PARAGRAPH The ferry stays in port.", "PARAGRAPH It is „old“.");
    assertThat(fields(article)).anyMatch(field -> field.startsWith("dcterms:created=2025-03-04"));
  }

  @Test
  void theLineIsTheParagraph() throws Exception {
    Article article = read("ferry.rtf", Documents.rtf("One line.", "Second line."));

    assertThat(article.locate(article.blocks().get(1).span()).start().line()).isEqualTo(2);
    assertThat(article.locate(article.blocks().get(1).span()).extracted()).isTrue();
    assertThat(article.edit(article.blocks().get(0).span(), "x")).isEmpty();
  }

  @Test
  void propertiesAreFieldsOfTheirOwnKind() throws Exception {
    Article article = read("ferry.pdf", Documents.pdf("The ferry."));

    assertThat(article.fields()).isNotEmpty().allMatch(f -> f.origin() == Field.Origin.PROPERTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "rtf", "odt", "epub", "pdf"})
  void emptyFile(String ending) {
    assertThatThrownBy(() -> read("a." + ending, new byte[0]))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("the file is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "rtf", "odt", "epub", "pdf"})
  void wrongName(String ending) {
    assertThatThrownBy(() -> read("a." + ending, "Just words.".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("this is no " + ending.toUpperCase(java.util.Locale.ROOT) + " document");
  }

  @Test
  void wrongNameOfAKnownFormat() {
    assertThatThrownBy(() -> read("a.docx", Documents.pdf("The ferry.")))
        .hasMessage("this is no DOCX document: it looks like a document in PDF");
  }

  @Test
  void truncatedArchives() throws Exception {
    byte[] whole = Documents.odt("<text:p>The ferry stays in port.</text:p>");
    for (int length = 4; length < whole.length; length += 50) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read("a.odt", part))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessage("the ODT document is damaged");
    }
  }

  @Test
  void damagedDocumentsNeverGetThrough() throws Exception {
    PrintStream err = System.err;
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    System.setErr(new PrintStream(seen, true, StandardCharsets.UTF_8));
    try {
      byte[] pdf = Documents.pdf("The ferry stays in port.");
      byte[] rtf = Documents.rtf("The ferry stays in port.");
      for (int length = 6; length < pdf.length; length += 40) {
        readOrRefuse("a.pdf", Arrays.copyOf(pdf, length));
      }
      for (int length = 6; length < rtf.length; length += 10) {
        readOrRefuse("a.rtf", Arrays.copyOf(rtf, length));
      }
    } finally {
      System.setErr(err);
    }
    assertThat(seen.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void archiveThatUnpacksToTooMuch() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
    }

    assertThatThrownBy(() -> read("a.odt", bytes.toByteArray()))
        .hasMessage("the document unpacks to more than 256 MB; not read");
  }

  @Test
  void entityBombInAnArchive() throws Exception {
    byte[] bomb =
        Documents.zip(
            "content.xml",
            "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><a>&b;&c;</a>");

    readOrRefuse("a.odt", bomb);
  }

  private static void readOrRefuse(String name, byte[] bytes) throws IOException {
    try {
      Article article = read(name, bytes);
      assertThat(article.text()).doesNotContain("root:");
    } catch (UnreadableFileException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static Article read(String name, byte[] bytes)
      throws IOException, UnreadableFileException {
    List<Article> articles = new ArrayList<>();
    new ArticleReaders().read(InputFile.of(name, bytes), articles::add);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream().map(b -> b.role() + " " + article.text(b.span())).toList();
  }

  private static List<String> fields(Article article) {
    return article.fields().stream().map(f -> f.name() + "=" + f.value()).toList();
  }
}
