package dev.copydesk.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents made by hand, for tests. */
final class Documents {
  private Documents() {}

  /** A ZIP archive: names and contents in turn. */
  static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A DOCX document with the given body, as WordprocessingML, and one comment. */
  static byte[] docx(String body) throws IOException {
    String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String word = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";
    return zip(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + ("<Override PartName='/word/document.xml' ContentType='"
                + types
                + "document.main+xml'/>")
            + ("<Override PartName='/word/comments.xml' ContentType='" + types + "comments+xml'/>")
            + "<Override PartName='/core.xml'"
            + " ContentType='application/vnd.openxmlformats-package.core-properties+xml'/></Types>",
        "_rels/.rels",
        relationships(
            relation + "officeDocument",
            "word/document.xml",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "core.xml"),
        "word/_rels/document.xml.rels",
        relationships(relation + "comments", "comments.xml"),
        "core.xml",
        "<cp:coreProperties xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
            + " xmlns:dcterms='http://purl.org/dc/terms/'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
            + "<dc:title>Ferry stays in port</dc:title><dc:creator>Mara Quell</dc:creator>"
            + "<dcterms:created xsi:type='dcterms:W3CDTF'>2025-03-04T09:00:00Z</dcterms:created>"
            + "</cp:coreProperties>",
        "word/document.xml",
        "<w:document" + word + "<w:body>" + body + "</w:body></w:document>",
        "word/comments.xml",
        "<w:comments"
            + word
            + "<w:comment w:id='0' w:author='Ed'><w:p><w:r><w:t>Who says?</w:t></w:r></w:p>"
            + "</w:comment></w:comments>");
  }

  private static String relationships(String... typesAndTargets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns='");
    xml.append("http://schemas.openxmlformats.org/package/2006/relationships'>");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append("<Relationship Id='r").append(i).append("' Type='").append(typesAndTargets[i]);
      xml.append("' Target='").append(typesAndTargets[i + 1]).append("'/>");
    }
    return xml.append("</Relationships>").toString();
  }

  /** An ODT document with the given body, as OpenDocument elements. */
  static byte[] odt(String body) throws IOException {
    String namespaces =
        " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'";
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "meta.xml",
        "<office:document-meta"
            + namespaces
            + "><office:meta><dc:title>Ferry stays in port</dc:title>"
            + "<meta:creation-date>2025-03-04T09:00:00</meta:creation-date>"
            + "<dc:date>2025-03-05T18:30:00</dc:date></office:meta></office:document-meta>",
        "content.xml",
        "<office:document-content"
            + namespaces
            + "><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
  }

  /** An EPUB document with one chapter, as XHTML elements. */
  static byte[] epub(String chapter) throws IOException {
    return zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'>"
            + "<rootfiles><rootfile full-path='book.opf'"
            + " media-type='application/oebps-package+xml'/></rootfiles></container>",
        "book.opf",
        "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
            + "<dc:title>The ferry book</dc:title><dc:creator>Mara Quell</dc:creator>"
            + "<dc:date>2025-03-04</dc:date></metadata><manifest><item id='a' href='a.xhtml'"
            + " media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine>"
            + "</package>",
        "a.xhtml",
        "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>"
            + chapter
            + "</body></html>");
  }

  /** A PDF document of one page with the given lines. */
  static byte[] pdf(String... lines) {
    StringBuilder content = new StringBuilder("BT /F1 12 Tf 14 TL 72 720 Td ");
    for (String line : lines) {
      content.append('(').append(line).append(") Tj T* ");
    }
    content.append("ET");
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            "<</Title(Ferry stays in port)/CreationDate(D:20250304090000Z)>>");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(pdf.length());
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    for (int offset : offsets) {
      pdf.append("0".repeat(10 - String.valueOf(offset).length())).append(offset);
      pdf.append(" 00000 n \n");
    }
    pdf.append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R/Info 6 0 R>>\n");
    pdf.append("startxref\n").append(table).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** An RTF document of the given paragraphs. */
  static byte[] rtf(String... paragraphs) {
    String rtf =
        "{\\rtf1\\ansi{\\info{\\title Ferry stays in port}{\\author Mara Quell}"
            + "{\\creatim\\yr2025\\mo3\\dy4\\hr9\\min0}}"
            + String.join("\\par\n", paragraphs)
            + "\\par}";
    return rtf.getBytes(StandardCharsets.US_ASCII);
  }
}
