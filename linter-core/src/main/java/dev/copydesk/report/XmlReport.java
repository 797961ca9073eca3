package dev.copydesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with an element a line; characters that XML cannot hold become U+FFFD. */
final class XmlReport {
  /** Writes the document element and what is in it. */
  @FunctionalInterface
  interface Content {
    void write(XmlReport xml) throws XMLStreamException;
  }

  private final XMLStreamWriter writer;
  private int depth;

  private XmlReport(XMLStreamWriter writer) {
    this.writer = writer;
  }

  static void write(OutputStream out, Content content) throws IOException {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.write(new XmlReport(writer));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with its attributes, given as name, value, name, value…, and its content. */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    line();
    writer.writeStartElement(name);
    attributes(attributes);
    depth++;
    content.write(this);
    depth--;
    line();
    writer.writeEndElement();
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    writer.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean allowed =
                  c == '\t'
                      || c == '\n'
                      || c == '\r'
                      || c >= 0x20 && c < 0xD800
                      || c >= 0xE000 && c < 0xFFFE
                      || c >= 0x10000;
              clean.appendCodePoint(allowed ? c : 0xFFFD);
            });
    return clean.toString();
  }
}
