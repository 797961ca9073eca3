package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Logging commands that Azure Pipelines shows as issues; it knows errors and warnings only. */
final class AzureReporter implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (Finding finding : Faults.of(report)) {
      String type = finding.severity() == Severity.ERROR ? "error" : "warning";
      writer
          .append("##vso[task.logissue type=" + type)
          .append(";sourcepath=" + property(finding.where().path()))
          .append(";linenumber=" + finding.where().start().line())
          .append(";columnnumber=" + finding.where().start().column())
          .append(";code=" + property(finding.rule()) + "]")
          .append(data(finding.message()) + "\n");
    }
    writer.append(Summary.of(report)).append('\n').flush();
  }

  private static String data(String text) {
    return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(";", "%3B").replace("]", "%5D");
  }
}
