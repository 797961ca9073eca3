package dev.copydesk.read;

import dev.copydesk.article.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.w3c.dom.Node;

/**
 * A DOCX document, taken apart with Apache POI: text that was inserted counts, whether the change
 * was accepted or not; text that was deleted or moved away does not.
 */
final class WordDocument {
  private static final int LONGEST_TEXT = 32 << 20;

  private final XWPFDocument document;
  private final Paragraphs paragraphs;
  private final Map<String, XWPFComment> comments = new HashMap<>();
  private boolean titled;

  private WordDocument(XWPFDocument document, Paragraphs paragraphs) {
    this.document = document;
    this.paragraphs = paragraphs;
  }

  /**
   * Collects the paragraphs, comments and properties.
   *
   * @throws UnreadableFileException if it holds more than anybody writes
   */
  static void read(byte[] bytes, Paragraphs paragraphs)
      throws IOException, UnreadableFileException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      WordDocument word = new WordDocument(document, paragraphs);
      word.properties();
      if (document.getDocComments() != null) {
        for (XWPFComment comment : document.getDocComments().getComments()) {
          word.comments.put(comment.getId(), comment);
        }
      }
      word.elements(document.getBodyElements(), false);
    } catch (POIXMLException e) {
      throw new IOException(e);
    }
  }

  private void properties() {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    property("dc:title", core.getTitle());
    property("dc:creator", core.getCreator());
    property("dcterms:created", instant(core.getCreated()));
    property("dcterms:modified", instant(core.getModified()));
    document
        .getProperties()
        .getCustomProperties()
        .getUnderlyingProperties()
        .getPropertyList()
        .forEach(
            custom -> {
              if (custom.isSetLpwstr()) {
                property("custom:" + custom.getName(), custom.getLpwstr());
              } else if (custom.isSetFiletime()) {
                Instant time = custom.getFiletime().toInstant();
                property("custom:" + custom.getName(), time.toString());
              }
            });
  }

  private static String instant(Date date) {
    return date == null ? "" : date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void property(String name, String value) {
    if (value != null) {
      paragraphs.property(name, value);
    }
  }

  private void elements(List<IBodyElement> elements, boolean cell) throws UnreadableFileException {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph, cell);
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell inner : row.getTableCells()) {
            elements(inner.getBodyElements(), true);
          }
        }
      } else if (element instanceof XWPFSDT control) {
        String text = control.getContent().getText();
        text.lines().forEach(line -> paragraphs.add(Role.PARAGRAPH, line));
      }
      if (paragraphs.length() > LONGEST_TEXT) {
        throw new UnreadableFileException(
            "the document holds more than "
                + (LONGEST_TEXT >> 20)
                + " million characters; not read");
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph, boolean cell) {
    for (CTMarkupRange range : paragraph.getCTP().getCommentRangeStartList()) {
      BigInteger id = range.getId();
      Optional.ofNullable(comments.get(String.valueOf(id)))
          .ifPresent(comment -> paragraphs.comment(comment.getText()));
    }
    StringBuilder words = new StringBuilder();
    for (IRunElement run : paragraph.getIRuns()) {
      if (run instanceof XWPFRun text && !isGone(text)) {
        words.append(text.text());
      }
    }
    paragraphs.add(cell ? Role.TABLE_CELL : role(paragraph), words);
  }

  private static boolean isGone(XWPFRun run) {
    for (Node up = run.getCTR().getDomNode().getParentNode();
        up != null && !"p".equals(up.getLocalName());
        up = up.getParentNode()) {
      if ("del".equals(up.getLocalName()) || "moveFrom".equals(up.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  private Role role(XWPFParagraph paragraph) {
    String style = style(paragraph);
    Role role =
        switch (style) {
          case "title" -> Role.HEADLINE;
          case "subtitle" -> Role.SUBHEAD;
          case "caption" -> Role.CAPTION;
          case "quote", "intense quote", "block text" -> Role.QUOTE;
          default -> {
            if (style.startsWith("heading")) {
              yield style.endsWith("1") && !titled ? Role.HEADLINE : Role.SUBHEAD;
            }
            boolean item = paragraph.getNumID() != null || style.startsWith("list ");
            yield item ? Role.LIST_ITEM : Role.PARAGRAPH;
          }
        };
    titled |= role == Role.HEADLINE;
    return role;
  }

  /** The name by which Word knows a style in every language, in lower case. */
  private String style(XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    if (id == null) {
      return "";
    }
    XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
    String name = style == null || style.getName() == null ? id : style.getName();
    return name.toLowerCase(Locale.ROOT);
  }
}
