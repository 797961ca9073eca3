package dev.copydesk.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format of documents without lines: its name, which parser takes it apart, how it begins. */
enum DocumentFormat {
  DOCX("org.apache.tika.parser.microsoft.ooxml.OOXMLParser", "tika-parser-microsoft-module", "PK"),
  DOC("org.apache.tika.parser.microsoft.OfficeParser", "tika-parser-microsoft-module", Magic.OLE2),
  RTF("org.apache.tika.parser.microsoft.rtf.RTFParser", "tika-parser-microsoft-module", "{\\rt"),
  ODT("org.apache.tika.parser.odf.OpenDocumentParser", "tika-parser-miscoffice-module", "PK"),
  EPUB("org.apache.tika.parser.epub.EpubParser", "tika-parser-miscoffice-module", "PK"),
  PDF("org.apache.tika.parser.pdf.PDFParser", "tika-parser-pdf-module", "%PDF");

  private final String parser;
  private final String artifact;
  private final String magic;

  DocumentFormat(String parser, String artifact, String magic) {
    this.parser = parser;
    this.artifact = artifact;
    this.magic = magic;
  }

  /** The class of Tika's parser. */
  String parser() {
    return parser;
  }

  /** The artifact that brings the parser. */
  String artifact() {
    return artifact;
  }

  /** Whether a file of this format is a ZIP archive. */
  boolean isArchive() {
    return magic.equals("PK");
  }

  /** The name of the format in lower case. */
  String format() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the bytes begin as this format does. */
  boolean matches(byte[] bytes) {
    // PDF allows rubbish before its mark
    int within = this == PDF ? 1024 : magic.length();
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, within));
    int at = new String(head, StandardCharsets.ISO_8859_1).indexOf(magic);
    return this == PDF ? at >= 0 : at == 0;
  }

  /** What the bytes look like, in words. */
  static Optional<String> guess(byte[] bytes) {
    if (DOCX.matches(bytes)) {
      return Optional.of("a ZIP archive, as DOCX, ODT and EPUB are");
    }
    if (DOC.matches(bytes)) {
      return Optional.of("a DOC document or one with a password");
    }
    return Arrays.stream(values())
        .filter(format -> format.matches(bytes))
        .findFirst()
        .map(format -> "a document in " + format.name());
  }

  private static final class Magic {
    static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";
  }
}
