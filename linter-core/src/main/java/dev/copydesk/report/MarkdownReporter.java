package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** A Markdown table, the gravest first, for a job summary or a comment on a pull request. */
final class MarkdownReporter implements Reporter {
  private static final int MOST_ROWS = 200;

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<Finding> faults =
        Faults.of(report).stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .toList();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.append("### Copydesk\n\n");
    if (!faults.isEmpty()) {
      writer.append("| | where | rule | finding |\n|---|---|---|---|\n");
    }
    for (Finding finding : faults.subList(0, Math.min(MOST_ROWS, faults.size()))) {
      writer
          .append("| " + Labels.of(finding))
          .append(" | " + cell(Labels.place(finding.where())))
          .append(" | `" + finding.rule() + "`")
          .append(" | " + cell(finding.message()) + " |\n");
    }
    if (faults.size() > MOST_ROWS) {
      writer.append("\n… and " + (faults.size() - MOST_ROWS) + " more\n");
    }
    writer.append("\n" + Summary.of(report) + "\n").flush();
  }

  private static String cell(String text) {
    StringBuilder cell = new StringBuilder();
    for (char c : text.replace('\n', ' ').toCharArray()) {
      if ("|\\`*_<>[]".indexOf(c) >= 0) {
        cell.append('\\');
      }
      cell.append(c);
    }
    return cell.toString();
  }
}
