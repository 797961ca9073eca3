package dev.copydesk.read;

import dev.copydesk.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads documents without lines (DOCX, DOC, RTF, ODT, EPUB, PDF) with the parser of Apache Tika for
 * that format alone, or with Apache POI. Nothing of it is loaded before such a file comes.
 */
final class DocumentReader implements ArticleReader {
  private static final int LONGEST_UNPACKED = 256 << 20;
  private static final int MOST_ENTRIES = 20_000;

  /** The directory's last record and the longest comment that may follow it. */
  private static final int LONGEST_TAIL = 22 + 65_535;

  private static final List<String> PROPERTIES =
      List.of(
          "dc:title",
          "dc:creator",
          "dc:date",
          "dcterms:issued",
          "dcterms:available",
          "dcterms:created",
          "dcterms:modified",
          "meta:print-date",
          "dc:language");

  private final DocumentFormat format;

  DocumentReader(DocumentFormat format) {
    this.format = format;
  }

  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    byte[] bytes = file.bytes();
    checkKind(bytes);
    if (format.isArchive()) {
      checkArchive(bytes);
    }
    Paragraphs paragraphs = new Paragraphs();
    if (format == DocumentFormat.DOCX) {
      docx(bytes, paragraphs);
    } else {
      byte[] document = format == DocumentFormat.ODT ? TrackedChanges.drop(bytes) : bytes;
      Metadata metadata = parse(document, new DocumentHandler(paragraphs));
      for (String name : metadata.names()) {
        if (PROPERTIES.contains(name) || name.startsWith("custom:")) {
          paragraphs.property(name, metadata.get(name));
        }
      }
    }
    articles.accept(paragraphs.article(file.path(), format.format()));
  }

  private void docx(byte[] bytes, Paragraphs paragraphs) throws UnreadableFileException {
    try {
      WordDocument.read(bytes, paragraphs);
    } catch (NoClassDefFoundError e) {
      throw missing(e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged(e);
    }
  }

  private void checkKind(byte[] bytes) throws UnreadableFileException {
    if (bytes.length == 0) {
      throw new UnreadableFileException("the file is empty");
    }
    if (format == DocumentFormat.DOCX && DocumentFormat.DOC.matches(bytes)) {
      throw new UnreadableFileException(
          "this is no DOCX document: it is protected with a password, or a DOC document");
    }
    if (!format.matches(bytes)) {
      String what = DocumentFormat.guess(bytes).map(guess -> ": it looks like " + guess).orElse("");
      throw new UnreadableFileException("this is no " + format + " document" + what);
    }
  }

  /** Unpacks everything once without keeping it, so that nothing later can fill the memory. */
  private void checkArchive(byte[] bytes) throws IOException, UnreadableFileException {
    long unpacked = 0;
    int entries = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          unpacked += n;
          if (unpacked > LONGEST_UNPACKED || entries > MOST_ENTRIES) {
            throw new UnreadableFileException(
                "the document unpacks to more than " + (LONGEST_UNPACKED >> 20) + " MB; not read");
          }
        }
      }
    } catch (ZipException | java.io.EOFException e) {
      throw damaged(e);
    }
    if (entries == 0 || !hasDirectory(bytes)) {
      throw damaged(null);
    }
  }

  /** An archive ends with a directory; one that was cut off does not. */
  private static boolean hasDirectory(byte[] bytes) {
    for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - LONGEST_TAIL); i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private Metadata parse(byte[] bytes, ContentHandler handler)
      throws IOException, UnreadableFileException {
    Parser parser = parser();
    Metadata metadata = new Metadata();
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    context.set(Parser.class, EmptyParser.INSTANCE);
    context.set(Detector.class, (in, about) -> MediaType.OCTET_STREAM);
    try (InputStream in = TikaInputStream.get(bytes, metadata)) {
      parser.parse(in, handler, metadata, context);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException("the document is protected with a password", e);
    } catch (SAXException e) {
      if (e instanceof DocumentHandler.TooLong) {
        throw new UnreadableFileException(e.getMessage(), e);
      }
      throw damaged(e);
    } catch (TikaException | RuntimeException | StackOverflowError e) {
      throw damaged(e);
    } catch (IOException e) {
      // the bytes are in memory: what fails is not the disk
      throw damaged(e);
    }
    return metadata;
  }

  private Parser parser() throws UnreadableFileException {
    try {
      return Class.forName(format.parser())
          .asSubclass(Parser.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw missing(e);
    }
  }

  private UnreadableFileException missing(Throwable cause) {
    return new UnreadableFileException(
        "reading " + format + " needs " + format.artifact() + " on the class path", cause);
  }

  private UnreadableFileException damaged(Throwable cause) {
    return new UnreadableFileException("the " + format + " document is damaged", cause);
  }

  /** Leaves pictures and attached files alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
