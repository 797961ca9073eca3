package dev.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.io.OutputStream;

/** Copydesk's own JSON, one finding a line, for programs that read as it comes. */
final class JsonLinesReporter implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Finding finding : report.result().findings()) {
        JsonReporter.finding(json, finding);
      }
      if (!report.result().findings().isEmpty()) {
        json.writeRaw('\n');
      }
    }
  }
}
