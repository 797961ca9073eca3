package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** One line a finding: {@code path:line:column: severity rule: message}. */
final class ConciseReporter implements Reporter {
  private final Paint paint;

  ConciseReporter(Style style) {
    this.paint = new Paint(style.colour());
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (Finding finding : report.result().findings()) {
      String level = paint.level(finding, Labels.of(finding));
      writer
          .append(Labels.place(finding.where()) + ": ")
          .append(level + " " + finding.rule() + ": " + finding.message() + "\n");
    }
    writer.flush();
  }
}
