package dev.copydesk.read;

import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where the nodes of a parsed Markdown text stand in it. */
final class MarkdownPlaces {
  private final SourceMap markdown;
  private IntUnaryOperator place = IntUnaryOperator.identity();

  MarkdownPlaces(SourceMap markdown) {
    this.markdown = markdown;
  }

  /** From the beginning to the end of a node; {@code otherwise} where the parser does not say. */
  Span span(Node node, int otherwise) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node instanceof Block || node.getPrevious() == null
          ? new Span(otherwise, otherwise)
          : span(node.getPrevious(), otherwise);
    }
    SourceSpan first = spans.get(0);
    SourceSpan end = spans.get(spans.size() - 1);
    return new Span(
        place.applyAsInt(first.getInputIndex()),
        place.applyAsInt(end.getInputIndex() + end.getLength()));
  }

  /** An offset of the Markdown in the file. */
  int toFile(int offset) {
    return markdown.toSource(new Span(offset, offset)).start();
  }

  /** The lines of a block as a reading of their own, without what stands before them. */
  static SourceMap lines(SourceMap markdown, List<SourceSpan> lines) {
    SourceMap.Builder reading = new SourceMap.Builder();
    int end = -1;
    for (SourceSpan line : lines) {
      int start = line.getInputIndex();
      if (end >= 0) {
        reading.rewrite(markdown, new Span(end, Math.max(end, start)), "\n");
      }
      end = start + line.getLength();
      reading.copy(markdown, new Span(start, end));
    }
    return reading.build();
  }

  /** The table parser takes the backslash from a bar before it counts; this puts it back. */
  void enterCell(Span cell) {
    String text = markdown.text();
    if (cell.of(text).contains("\\|")) {
      int[] written = new int[cell.length() + 1];
      int at = cell.start();
      for (int read = 0; read < written.length; read++) {
        written[read] = Math.min(at, cell.end());
        at += text.startsWith("\\|", at) ? 2 : 1;
      }
      place = offset -> written[Math.min(offset, cell.end()) - cell.start()];
    }
  }

  void leaveCell() {
    place = IntUnaryOperator.identity();
  }
}
